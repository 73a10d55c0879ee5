import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { answerOf } from './people-screens.fixtures';

jest.setTimeout(180_000);

const shots = process.env['SCREENSHOTS'];

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
const shot = async (page: Page, name: string): Promise<void> => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

it('tells an employee on a phone what is kept of them, why, by what right, who reads it and how long (TRL-013)', async () => {
  const page = await visitors.enterAs('employee');
  await go(page, 'me/data');
  await page.getByTestId('to-own-processing').click();
  const payee = page.getByTestId('processing-incentives-payee');
  await payee.locator('summary').click();
  for (const words of ['Menghitung dan membayar TPP', 'Kewajiban hukum: PP 12/2019', 'Nomor rekening'])
    await payee.getByText(words).first().waitFor();
  for (const words of ['Petugas TPP', 'Bendahara daerah', 'tahun setelah hari terakhir bertugas'])
    await payee.getByText(words).first().waitFor();
  const plan = page.getByTestId('processing-planning-plan');
  await plan.locator('summary').click();
  await plan.getByText('Atasannya').waitFor();
  await plan.getByText('SKP disetujui').waitFor();
  expect(await page.getByText('Jawaban survei masyarakat').count()).toBe(0);
  await shot(page, 'own-processing-phone-id');
  expect(await fits(page)).toBe(true);
});

it('gives the agency’s administrator the register, as the services answer it, to take along (TRL-011)', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, 'admin/audit');
  await page.getByTestId('to-processing').click();
  const rows = page.getByTestId('processing-row');
  await rows.first().waitFor();
  type Register = Readonly<{ items: readonly object[] }>;
  const services = ['identity', 'planning', 'reporting', 'evaluation', 'incentives', 'surveys'];
  let stated = 0;
  for (const service of services) stated += (await answerOf<Register>(page, `${service}/processing`)).items.length;
  expect(await rows.count()).toBe(stated);
  const rating = rows.filter({ hasText: 'Penilaian kinerja' }).first();
  expect(await rating.innerText()).not.toContain('Admin sistem');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('processing-export').click()]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('UU 20/2023');
  expect(file).toContain('Jawaban survei masyarakat');
  await shot(page, 'processing-desktop-id');
  await page.getByTestId('processing-find').fill('rekening');
  await rows.filter({ hasText: 'Rekening dan data pajak' }).waitFor();
  expect(await rows.count()).toBeLessThan(stated);
});

it('reads on a phone as well', async () => {
  const page = await visitors.enterAs('agency-admin');
  await go(page, 'admin/processing');
  await page.getByTestId('processing-row').first().waitFor();
  await page.getByTestId('language').click();
  await page.getByRole('heading', { level: 1, name: 'Register of processing' }).waitFor();
  await shot(page, 'processing-phone-en');
  expect(await fits(page)).toBe(true);
});

it('prints the register without what only a screen needs', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, 'admin/processing');
  await page.getByTestId('processing-row').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByTestId('print-register').waitFor({ state: 'hidden' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
});

it('is there in English, and says so where a service does not answer', async () => {
  const page = await visitors.enterAs('employee');
  await page.route('**/api/incentives/processing', (route) => route.abort());
  await go(page, 'me/data/processing');
  await page.getByTestId('failure').waitFor();
  await page.unroute('**/api/incentives/processing');
  await page.getByTestId('failure').getByRole('button').first().click();
  await page.getByTestId('processing-identity').waitFor();
  await page.getByTestId('language').click();
  await page.getByRole('heading', { level: 1, name: 'Why my data are kept' }).waitFor();
  const rating = page.getByTestId('processing-evaluation-rating');
  await rating.locator('summary').click();
  await rating.getByText('Their superior').first().waitFor();
  await shot(page, 'own-processing-phone-en');
  expect(await fits(page)).toBe(true);
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));
