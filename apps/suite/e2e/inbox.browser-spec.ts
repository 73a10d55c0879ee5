import type { Page } from 'playwright-core';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
let page: Page;
beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('supervisor');
});
afterAll(() => visitors.close());
afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }));

const waiting = (activityId: string) => ({
  activityId,
  employeeId: '00000000-0000-4000-8000-000000000009',
  month: browserCity().openMonth,
  date: `${browserCity().openMonth}-01`,
  startsAt: '08:00',
  endsAt: '09:00',
  description: `Rapat ${activityId}`,
  status: 'reported',
});
const nameOf = ({ employeeId, month, activityId }: ReturnType<typeof waiting>) => ({ employeeId, month, activityId });

/** A queue that is empty once something was decided, and how the service answers the decision. */
const queueOf = async (activities: readonly ReturnType<typeof waiting>[], path: string, answer: object) => {
  let isDecided = false;
  await page.route('**/api/reporting/queue*', (route) =>
    route.fulfill({ json: { items: isDecided ? [] : activities, next: null } }),
  );
  await page.route(path, (route) => {
    isDecided = true;
    return route.fulfill({ status: 207, json: answer });
  });
  await go(page, 'inbox');
  await page.getByTestId('waiting-report').first().waitFor();
};

it('shows the refused of many approvals until they are dismissed, though the queue is empty', async () => {
  const [one, two] = [waiting('a'), waiting('b')];
  const problem = { code: 'activity.wrong-status', title: 'x', status: 409 };
  const items = [
    { ...nameOf(one), approved: true },
    { ...nameOf(two), approved: false, problem },
  ];
  await queueOf([one, two], '**/api/reporting/activity-approvals', { items });
  await page.getByTestId('select-all').click();
  await page.getByTestId('approve-selected').click();
  await page.getByText('Tidak ada laporan yang menunggu').waitFor();
  const refused = page.getByTestId('refused-approvals');
  expect(await refused.innerText()).toContain('Laporan ini sudah diputuskan');
  expect(await page.getByTestId('tab-reports').getAttribute('aria-selected')).toBe('true');
  await page.getByTestId('tab-plans').click();
  expect(await refused.isVisible()).toBe(true);
  await refused.getByRole('button').click();
  await refused.waitFor({ state: 'detached' });
});

it('gives the focus to the page when the returned report has left the queue', async () => {
  await queueOf([waiting('c')], '**/activities/c/return', {});
  await page.getByTestId('return-report').click();
  await page.fill('[name=note]', 'Uraian kurang jelas');
  await page.getByTestId('send-return').click();
  await page.getByText('Tidak ada laporan yang menunggu').waitFor();
  await page.locator('#main:focus').waitFor();
});

it('shows no text of one month in the rating of another, and no rating before the month is opened', async () => {
  await go(page, `inbox?month=${browserCity().openMonth}`);
  await page.getByTestId('tab-ratings').click();
  const behaviour = page.getByTestId('rate-behaviour').first();
  await behaviour.getByText('Di atas').click();
  await page.getByTestId('rating').locator('textarea').first().fill('Selalu tepat waktu');
  await page.getByLabel('Bulan berikutnya').click();
  await page.getByText('Periode bulan ini belum dibuka').waitFor();
  expect(await page.getByTestId('save-rating').count()).toBe(0);
  await page.getByLabel('Bulan sebelumnya').click();
  await page.getByTestId('restored').waitFor();
  expect(await page.getByTestId('rating').locator('textarea').first().inputValue()).toBe('Selalu tepat waktu');
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});
