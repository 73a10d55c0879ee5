import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(240_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

/** A year whose calendar no other test looks at; 17 August 2032 is a Tuesday. */
const YEAR = 2032;
const monthOfWork = (page: Page, month: string) => page.getByTestId(`month-of-work-${YEAR}-${month}`);

const pick = async (page: Page, field: string, name: string): Promise<void> => {
  const choice = page.getByTestId(`${field}-field`);
  await choice.getByTestId('person-search').fill(name.slice(0, 12));
  await choice.getByTestId('pick-person').filter({ hasText: name }).click();
  await choice.getByTestId(`${field}-chosen`).getByText(name).waitFor();
};

it('lets an administrator enter 17 August and Ramadan, and counts the days and hours of work anew (IDN-037, IDN-038)', async () => {
  const page = await visitors.enterAs('agency-admin');
  await go(page, `admin/calendar?month=${YEAR}-08`);
  await monthOfWork(page, '08').getByText('22 hari kerja').waitFor();
  await page.getByTestId('add-day').click();
  await page.fill('[name=day]', `${YEAR}-08-17`);
  await page.fill('[name=name]', 'Proklamasi Kemerdekaan');
  await page.getByTestId('save-day').click();
  await monthOfWork(page, '08').getByText('21 hari kerja').waitFor();
  await page.getByTestId('add-hours').click();
  await page.getByTestId('save-hours').click();
  await page.getByTestId('hours').getByText('37 jam 30 menit').waitFor();
  await monthOfWork(page, '08').getByText('157 jam 30 menit').waitFor();
  await page.getByTestId('add-hours').click();
  await page.fill('[name=from]', `${YEAR}-08-02`);
  await page.fill('[name=to]', `${YEAR}-08-06`);
  await page.fill('[name=hours]', '32,5');
  await page.getByTestId('save-hours').click();
  await monthOfWork(page, '08').getByText('152 jam 30 menit').waitFor();
});

it('lets an administrator paste a list, rename and remove a day, and take hours back', async () => {
  const page = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(page, `admin/calendar?month=${YEAR}-12`);
  await page.getByTestId('paste-days').click();
  await page.fill('[name=lines]', `24 Desember Cuti bersama Natal\nSelasa pekan depan libur`);
  await page.getByTestId('save-days').click();
  await page.getByText('Baris ini tidak terbaca: Selasa pekan depan libur').waitFor();
  await page.fill('[name=lines]', `24 Desember Cuti bersama Natal\n25 Desember ${YEAR}; Hari Natal`);
  await page.getByTestId('understood-days').getByText('Hari Natal (Hari libur)').waitFor();
  await page.getByTestId('save-days').click();
  const days = page.getByTestId('calendar-day');
  await days.filter({ hasText: 'Hari Natal' }).waitFor();
  await monthOfWork(page, '12').getByText('22 hari kerja').waitFor();
  await days.filter({ hasText: 'Cuti bersama Natal' }).getByTestId('change-day').click();
  await page.fill('[name=name]', 'Cuti bersama Hari Natal');
  await page.getByTestId('save-day').click();
  const renamed = days.filter({ hasText: 'Cuti bersama Hari Natal' });
  await renamed.getByTestId('clear-day').click();
  await page.getByTestId('clear-day-confirm').click();
  await renamed.waitFor({ state: 'detached' });
  await monthOfWork(page, '12').getByText('23 hari kerja').waitFor();
  const hours = page.getByTestId('hours').filter({ hasText: '32 jam 30 menit' });
  await hours.getByTestId('clear-hours').click();
  await page.getByTestId('clear-hours-confirm').click();
  await hours.waitFor({ state: 'detached' });
});

it('shows the calendar to everybody, and nothing to change it with', async () => {
  const page = await visitors.enterAs('employee');
  await go(page, `admin/calendar?month=${YEAR}-08`);
  await page.getByText('Proklamasi Kemerdekaan').waitFor();
  for (const tool of ['add-day', 'change-day', 'add-hours']) expect(await page.getByTestId(tool).count()).toBe(0);
});

/** Asks a service as the person of the page. */
const ask = async (page: Page, path: string): Promise<Record<string, unknown>> => {
  await page.getByTestId('sign-out').waitFor();
  return page.evaluate(`fetch(new URL('api/${path}', document.baseURI)).then((answer) => answer.json())`);
};
const nameOf = async (page: Page): Promise<string> => String((await ask(page, 'identity/people/me'))['name']);

const DESCRIPTION = 'Menyusun bahan rapat pelimpahan';
/** The first day of the open month, on which the employee of the other tests has the evening free. */
const report = async (page: Page): Promise<void> => {
  await go(page, `month?month=${browserCity().openMonth}`);
  await page.getByTestId('add-report').click();
  await page.getByLabel('Mendukung indikator').selectOption('');
  await page.fill('[name=date]', `${browserCity().openMonth}-01`);
  await page.fill('[name=startsAt]', '19:00');
  await page.fill('[name=endsAt]', '20:00');
  await page.fill('[name=description]', DESCRIPTION);
  await page.getByTestId('save-report').click();
  await page.getByTestId('report').getByText(DESCRIPTION).waitFor();
};

/** A day on the wall of the city, so many days from now. */
const day = (count: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + count * 86_400_000).toISOString().slice(0, 10);

it('lets a superior name a substitute, who sees the queue, decides a.n., and sees it no more afterwards (IDN-036, IDN-084)', async () => {
  const employee = await visitors.enterAs('employee');
  await report(employee);
  const superior = await visitors.enterAs('supervisor');
  const substitute = await visitors.enterAs('unit-head', sizes.desktop);
  const [superiorName, substituteName] = [await nameOf(superior), await nameOf(substitute)];
  const waiting = substitute.getByTestId('waiting-report').filter({ hasText: DESCRIPTION });
  await go(substitute, 'inbox');
  await substitute.getByTestId('tab-reports').waitFor();
  expect(await waiting.count()).toBe(0);

  await go(superior, 'inbox');
  await superior.getByTestId('to-delegations').click();
  await superior.fill('[name=startsOn]', day(0));
  await superior.fill('[name=endsOn]', day(1));
  await pick(superior, 'substituteId', substituteName);
  await superior.fill('[name=note]', 'Cuti tahunan');
  await superior.getByTestId('grant-delegation').click();
  const delegation = superior.getByTestId('delegation').filter({ hasText: 'Berjalan' });
  await delegation.getByText('Cuti: Cuti tahunan').waitFor();

  await go(substitute, 'inbox');
  await substitute.getByTestId('standing-in').getByText(superiorName).waitFor();
  await waiting.getByRole('checkbox').check();
  await substitute.getByTestId('approve-selected').click();
  await waiting.waitFor({ state: 'detached' });

  await employee.reload();
  const decided = employee.getByTestId('report').filter({ hasText: DESCRIPTION });
  await decided.getByText(`Diputuskan oleh ${substituteName} a.n. ${superiorName}`).waitFor();

  await delegation.getByTestId('end-delegation').click();
  await superior.getByRole('dialog').locator('[name=reason]').fill('Kembali lebih awal');
  await superior.getByTestId('send-ending').click();
  await delegation.waitFor({ state: 'detached' });
  await go(substitute, 'inbox');
  await substitute.getByTestId('to-delegations').waitFor();
  expect(await substitute.getByTestId('standing-in').count()).toBe(0);
});

it('lets an administrator delegate for somebody else and withdraw it before it begins', async () => {
  const page = await visitors.enterAs('agency-admin');
  const superior = await visitors.enterAs('supervisor');
  const substitute = await visitors.enterAs('unit-head');
  const names = [await nameOf(superior), await nameOf(substitute)] as const;
  await go(page, 'admin/delegations');
  await page.fill('[name=startsOn]', day(30));
  await page.fill('[name=endsOn]', day(31));
  for (const [field, name] of [
    ['employeeId', names[0]],
    ['substituteId', names[1]],
  ] as const) {
    await pick(page, field, name);
  }
  await page.getByLabel('Alasan', { exact: false }).first().selectOption('other');
  await page.getByTestId('grant-delegation').click();
  await page.getByText('Wajib diisi').waitFor();
  await page.fill('[name=note]', 'Ibadah haji');
  await page.getByTestId('grant-delegation').click();
  const coming = page.getByTestId('delegation').filter({ hasText: 'Akan datang' });
  await coming.getByText('Lainnya: Ibadah haji').waitFor();
  await coming.getByTestId('end-delegation').click();
  await page.getByRole('dialog').locator('[name=reason]').fill('Keberangkatan ditunda');
  await page.getByTestId('send-ending').click();
  await page
    .getByTestId('delegation')
    .filter({ hasText: 'Ditarik kembali' })
    .getByText('Keberangkatan ditunda')
    .waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
  expect(loginOf('supervisor').agency).toBe(loginOf('unit-head').agency);
});
