import type { Page, Route } from 'playwright-core';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';

const ACTIVITIES = '**/api/reporting/activities';

jest.setTimeout(180_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

const month = (): string => `month?month=${browserCity().openMonth}`;
const write = async (page: Page, text: string, [from, to]: readonly [string, string]) => {
  await go(page, month());
  await page.getByTestId('add-report').click();
  await page.getByLabel('Mendukung indikator').selectOption('');
  await page.fill('[name=startsAt]', from);
  await page.fill('[name=endsAt]', to);
  await page.fill('[name=description]', text);
};
/** How often a report with these words is on the page. */
const countOf = (page: Page, text: string): Promise<number> => page.getByTestId('report').getByText(text).count();
const keyOf = (route: Route): string => route.request().headers()['idempotency-key'] ?? '';

/** Kills the page once `sending` has had its way with the command; gives the key it was sent under. */
const saveAndDie = async (page: Page, sending: (route: Route) => Promise<unknown>): Promise<string> => {
  const sent = new Promise<string>((resolve) => {
    void page.route(ACTIVITIES, async (route) => {
      await sending(route);
      resolve(keyOf(route));
    });
  });
  await page.getByTestId('save-report').click();
  const key = await sent;
  await page.close();
  return key;
};

it.each([
  ['was answered but not heard', 'Menyusun laporan A', ['11:00', '12:00'] as const, (route: Route) => route.fetch()],
  ['never reached the service', 'Menyusun laporan B', ['13:00', '14:00'] as const, () => Promise.resolve()],
])('gives a command that %s one effect when the app is opened again, and says so', async (_, text, hours, sending) => {
  const dying = await visitors.enterAs('employee');
  const context = dying.context();
  await write(dying, text, hours);
  const key = await saveAndDie(dying, sending);
  const page = await context.newPage();
  page.on('pageerror', (error) => visitors.faults.push(error.message));
  const resent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/activities'));
  await page.goto(
    `${browserCity().url}/${browserCity().logins.find(({ role }) => role === 'employee')?.agency}/${month()}`,
  );
  expect((await resent).headers()['idempotency-key']).toBe(key);
  await page.getByTestId('told-outcomes').waitFor();
  await page.getByTestId('report').getByText(text).waitFor();
  expect(await countOf(page, text)).toBe(1);
  await page.getByText('Catat kegiatan', { exact: true }).waitFor(); // no draft is left that would be sent a second time
  await page.reload();
  await page.getByTestId('report').getByText(text).waitFor();
  expect([await countOf(page, text), await page.getByTestId('told-outcomes').count()]).toEqual([1, 0]);
});

it('sends nothing of one person for another who signs in on the same phone', async () => {
  const dying = await visitors.enterAs('employee');
  const context = dying.context();
  await write(dying, 'Menyusun laporan C', ['15:00', '16:00']);
  await saveAndDie(dying, () => Promise.resolve());
  await context.clearCookies();
  const page = await context.newPage();
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(new URL(request.url()).pathname);
  });
  const supervisor = browserCity().logins.find(({ role }) => role === 'supervisor');
  await page.goto(`${browserCity().url}/${supervisor?.agency}/`);
  await page.fill('[name=username]', supervisor?.username ?? '');
  await page.fill('[name=password]', supervisor?.password ?? '');
  await page.getByTestId('sign-in').click();
  await page.getByTestId('sign-out').waitFor();
  await page.waitForLoadState('networkidle');
  expect(posts.filter((path) => !path.endsWith('/api/session'))).toEqual([]);
  expect(await page.getByTestId('told-outcomes').count()).toBe(0);
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});
