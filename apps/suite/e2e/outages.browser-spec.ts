import { daysAfter, localDate } from '@kinerja/vocabulary';
import type { Page } from 'playwright-core';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

const CAUSE = 'Listrik padam di pusat data';

const wordsOf = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('id', { timeZone: 'UTC', ...options }).format(Date.parse(day));
const shownDay = (day: string): string => wordsOf(day, { day: 'numeric', month: 'short', year: 'numeric' });
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** A month that no other test opens, among the furthest that are offered; it is to close on the first day of work from the fifth of the next one on. */
const monthToOpen = (): Readonly<{ month: string; closesOn: string; next: string }> => {
  const [year = 0, number = 0] = browserCity().openMonth.split('-').map(Number);
  const first = (months: number): string => new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
  let closesOn = localDate(`${first(-12)}-05`);
  while (isWeekend(closesOn)) closesOn = daysAfter(closesOn, 1);
  let next = daysAfter(closesOn, 1);
  while (isWeekend(next)) next = daysAfter(next, 1);
  return { month: first(-13), closesOn, next };
};

/** In the afternoon of a day, after an end before its start was refused. */
const recordOutage = async (page: Page, day: string): Promise<void> => {
  await page.getByTestId('add-outage').click();
  await page.fill('[name=startsOn]', day);
  await page.fill('[name=startsAt]', '12:00');
  await page.fill('[name=endsOn]', day);
  await page.fill('[name=endsAt]', '08:00');
  await page.fill('[name=cause]', CAUSE);
  await page.getByTestId('save-outage').click();
  await page.getByText('Selesainya tidak sesudah mulainya').waitFor();
  await page.fill('[name=endsAt]', '16:00');
  await page.getByTestId('save-outage').click();
  await page.getByTestId('outage').filter({ hasText: CAUSE }).getByText('12:00–16:00').waitFor();
};

it('moves the last day of a month by an outage that an administrator records, says why, and moves it back (IDN-190, IDN-191, PLAN-014)', async () => {
  const { month, closesOn, next } = monthToOpen();
  const opened = (page: Page) =>
    page.getByTestId('period').filter({ hasText: wordsOf(`${month}-01`, { month: 'long', year: 'numeric' }) });
  const calendar = `admin/calendar?month=${closesOn.slice(0, 7)}`;
  const page = await visitors.enterAs('agency-admin');
  await go(page, 'admin/periods');
  await page.selectOption('[name=month]', month);
  await page.getByTestId('open-period').click();
  await opened(page).getByText(shownDay(closesOn)).waitFor();

  await go(page, calendar);
  await recordOutage(page, closesOn);

  await go(page, 'admin/periods');
  await opened(page).getByTestId('moved-end').getByText(shownDay(next)).waitFor();
  await opened(page).getByTestId('moved-end').getByText(CAUSE).waitFor();

  const employee = await visitors.enterAs('employee');
  await go(employee, calendar);
  await employee.getByTestId('outage').getByText(CAUSE).waitFor();
  expect(await employee.getByTestId('withdraw-outage').count()).toBe(0);

  await go(employee, `month?month=${month}`);
  await employee.getByTestId('month-moved-end').getByText(shownDay(next)).waitFor();
  await employee.getByTestId('month-moved-end').getByText(CAUSE).waitFor();

  await go(page, calendar);
  await page.getByTestId('withdraw-outage').click();
  await page.fill('[name=reason]', 'Salah tanggal');
  await page.getByTestId('send-outage-withdrawal').click();
  await page.getByTestId('outage').waitFor({ state: 'detached' });
  await go(page, 'admin/periods');
  await opened(page).waitFor();
  await page.getByTestId('moved-end').waitFor({ state: 'detached' });
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));
