import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf } from './people-screens.fixtures';

jest.setTimeout(180_000);

const shots = process.env['SCREENSHOTS'];

let visitors: Visitors;
let employee: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  employee = await visitors.enterAs('employee');
});
afterAll(() => visitors.close());

const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};
type Identity = Readonly<{ name: string; nip: string; nik: string }>;
const given = async (button: string): Promise<string> => {
  const [download] = await Promise.all([employee.waitForEvent('download'), employee.getByTestId(button).click()]);
  return readFileSync(await download.path(), 'utf8');
};

it('shows an employee on a phone their own identity and account, which nobody else is shown (IDN-170)', async () => {
  await go(employee, 'me');
  await employee.getByTestId('to-own-data').click();
  const { name, nik } = await answerOf<Identity>(employee, 'identity/people/me/identity');
  await employee.getByTestId('own-identity').getByText(nik).waitFor();
  await employee.getByTestId('own-identity').getByText(name).waitFor();
  await employee.getByTestId('own-payee').getByText('Nomor rekening').waitFor();
  await employee.getByTestId('own-tax-status').getByText('Status pajak belum dicatat').waitFor();
  await shot(employee, 'own-data-phone-id');
  expect(await fits(employee)).toBe(true);
});

it('gives them all of it as a page to read and as a file for programs, with nobody else in it by name (IDN-171)', async () => {
  const { name, nik } = await answerOf<Identity>(employee, 'identity/people/me/identity');
  const json = await given('own-data-json');
  type Given = Readonly<{
    records: Readonly<Record<string, readonly unknown[]>>;
    trail: Readonly<Record<string, readonly Readonly<{ type: string }>[]>>;
  }>;
  const { records, trail } = JSON.parse(json) as Given;
  for (const section of [
    'identity',
    'posts',
    'plans',
    'activities',
    'attendance',
    'evaluations',
    'allowances',
    'payee',
  ])
    expect([section, records[section]?.length]).not.toEqual([section, 0]);
  expect(trail['planning']?.map(({ type }) => type)).toContain('SkpApproved');
  expect(trail['incentives']?.map(({ type }) => type)).not.toContain('AllowanceComputed');
  const admin = await visitors.enterAs('agency-admin', sizes.desktop);
  const { items } = await answerOf<{ items: { name: string }[] }>(admin, 'identity/people?limit=200');
  expect(items.filter((one) => one.name !== name && json.includes(one.name))).toEqual([]);

  const page = await given('own-data-html');
  expect(page).toContain('<h1>Data saya</h1>');
  expect(page).toContain(nik);
  expect(page).toContain('SKP disetujui');
  expect(page).toContain('<dt>Predikat</dt>');
});

it('shows what was done about them, part by part (TRL-003)', async () => {
  await employee.getByTestId('own-trail').getByText('Data pegawai dicatat').waitFor();
  await employee.getByTestId('own-trail-part').selectOption('planning');
  await employee.getByTestId('own-trail').getByText('SKP disetujui').first().waitFor();
  expect(await fits(employee)).toBe(true);
});

it('is there in English, and says so where it cannot be read', async () => {
  const page = await visitors.enterAs('employee', sizes.desktop);
  await page.route('**/api/identity/people/me/identity', (route) => route.abort());
  await go(page, 'me/data');
  await page.getByTestId('own-identity').getByTestId('failure').waitFor();
  await page.unroute('**/api/identity/people/me/identity');
  await page.getByTestId('failure').getByRole('button').first().click();
  await page.getByTestId('language').click();
  await page.getByRole('heading', { level: 1, name: 'My data' }).waitFor();
  await page.getByTestId('own-trail').getByText('Data of a person recorded').waitFor();
  await shot(page, 'own-data-desktop-en');
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));
