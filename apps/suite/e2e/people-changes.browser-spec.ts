import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { PeopleScreens } from './people-screens.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let screens: PeopleScreens;
let admin: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  screens = await PeopleScreens.open(visitors);
  admin = screens.page;
});
afterAll(() => visitors.close());

const today = (): string => new Date().toISOString().slice(0, 10);

it('gives a person a title with a day and a reason, which every list then calls them by (IDN-159)', async () => {
  const { employeeId, name, staffNumber } = screens.memberWho('pns');
  await screens.show(employeeId);
  await admin.getByTestId('person-changes').getByText('Belum ada perubahan').waitFor();
  await admin.getByTestId('rename-person').click();
  await screens.dialog.getByTestId('send-person-name').click();
  await screens.dialog.locator('[name=reason][aria-invalid=true]').waitFor();
  await screens.dialog.locator('[name=reason]').fill('Ijazah S2');
  await screens.dialog.getByTestId('send-person-name').click();
  await screens.dialog.getByText('Nama ini sudah tercatat').waitFor();
  await screens.dialog.locator('[name=name]').fill(`${name}, M.Si.`);
  await screens.dialog.getByTestId('send-person-name').click();
  await screens.closed();
  await admin.getByRole('heading', { level: 1, name: `${name}, M.Si.` }).waitFor();
  const change = admin.getByTestId('person-change');
  await change.getByText(`${name} → ${name}, M.Si.`).waitFor();
  await change.getByText('Ijazah S2').waitFor();
  await go(admin, `admin/people?people.find=${staffNumber}`);
  await admin.getByTestId('open-person').filter({ hasText: 'M.Si.' }).waitFor();
});

it('says at the field why a kind of employment does not fit, and changes one that does (IDN-160)', async () => {
  const { employeeId } = screens.memberWho('pns');
  await screens.show(employeeId);
  await admin.getByTestId('change-employment').click();
  await screens.choose('employment', 'pppk');
  await screens.dialog.locator('[name=from]').fill('2026-01-02');
  await screens.dialog.locator('[name=reason]').fill('Salah dicatat');
  await screens.dialog.getByTestId('send-employment').click();
  await screens.dialog.locator('[name=employment][aria-invalid=true]').waitFor();
  await screens.choose('employment', 'cpns');
  await screens.dialog.getByTestId('send-employment').click();
  await screens.closed();
  await admin.getByTestId('person-card').getByText('CPNS').waitFor();
  await admin.getByTestId('change-employment').click();
  expect(await screens.dialog.locator('[name=employment]').inputValue()).toBe('pns');
  await screens.dialog.locator('[name=from]').fill(today());
  await screens.dialog.locator('[name=reason]').fill('SK pengangkatan');
  await screens.dialog.getByTestId('send-employment').click();
  await screens.closed();
  await admin.getByTestId('person-change').getByText('CPNS → PNS').waitFor();
  await admin.getByTestId('person-change').getByText('PNS → CPNS').waitFor();
});

it('shows the same on a desktop, in English, and to nobody who looks after pay', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, `people/${screens.memberWho('pns').employeeId}`);
  await page.getByTestId('language').click();
  await page.getByText('Changes of name and employment').waitFor();
  const officer = await visitors.enterAs('payroll-officer');
  await go(officer, `people/${screens.memberWho('pns').employeeId}`);
  await officer.getByTestId('person-card').waitFor();
  expect(await officer.getByTestId('person-changes').count()).toBe(0);
  expect(await officer.getByTestId('rename-person').count()).toBe(0);
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});
