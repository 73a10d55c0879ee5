import type { Page } from 'playwright-core';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const TEXT = 'Menyusun laporan pelayanan';

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

const nameOn = (page: Page): Promise<string | null> => page.getByTestId('display-name').textContent();
const keptBy = (page: Page): Promise<string> => page.evaluate('JSON.stringify(localStorage)');
const enter = async (page: Page, role: string) => {
  const { username, password } = loginOf(role);
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', password);
  await page.getByTestId('sign-in').click();
  await page.getByTestId('sign-out').waitFor();
};

it('stays signed out when the server did not hear of it, and tells it before the session is used again', async () => {
  const page = await visitors.enterAs('employee');
  let isAway = true;
  await page.route('**/api/session', (route) =>
    isAway && route.request().method() === 'DELETE' ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-in').waitFor();
  await page.reload();
  await page.getByTestId('sign-in').waitFor();
  expect(await page.getByTestId('session-ended').count()).toBe(0);
  isAway = false;
  const told = page.waitForResponse((answer) => answer.request().method() === 'DELETE' && answer.status() === 204);
  await page.reload();
  await told;
  await page.getByTestId('sign-in').waitFor();
  expect(await page.evaluate(`fetch('api/session').then(({ status }) => status)`)).toBe(401);
  await enter(page, 'employee');
  expect(await keptBy(page)).not.toContain('signed-out');
});

it('sends and keeps nothing for somebody who signed out in another tab', async () => {
  const page = await visitors.enterAs('employee');
  await go(page, `month?month=${browserCity().openMonth}`);
  await page.getByTestId('add-report').click();
  await page.fill('[name=description]', TEXT);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByTestId('sign-out').click();
  await other.getByTestId('sign-in').waitFor();
  await page.getByTestId('sign-in').waitFor();
  expect(await keptBy(page)).not.toContain(TEXT);
  await enter(other, 'supervisor');
  await page.getByTestId('sign-out').waitFor();
  expect(await nameOn(page)).toBe(await nameOn(other));
});

it('says in one tab that another account signed in on the other, and goes on with that one', async () => {
  const page = await visitors.enterAs('employee');
  const other = await page.context().newPage();
  await page.context().clearCookies();
  await other.goto(page.url());
  await enter(other, 'supervisor');
  await page.getByTestId('account-changed').waitFor();
  await page.getByTestId('go-on').click();
  await page.getByTestId('sign-out').waitFor();
  expect(await nameOn(page)).toBe(await nameOn(other));
});

it('leads somebody who is signed in from the front door to their own place', async () => {
  const page = await visitors.enterAs('employee');
  await page.goto(browserCity().url);
  await page.getByTestId('add-report').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/${loginOf('employee').agency}/month`);
});

it('says that a page cannot be fetched without a network, and fetches it when tried again', async () => {
  const page = await visitors.enterAs('employee');
  await page.getByTestId('add-report').waitFor();
  await page.context().setOffline(true);
  await page.getByTestId('menu-inbox').click();
  await page.getByTestId('failure').waitFor();
  await page.getByTestId('sign-out').waitFor();
  await page.context().setOffline(false);
  await page.getByTestId('failure').getByRole('button').first().click();
  await page.getByTestId('tab-reports').waitFor();
});

it('has one sentence for an account without an employee, and no form for those who may not decide', async () => {
  const { agency } = loginOf('agency-admin');
  const login = browserCity().logins.find((one) => one.agency === agency && one.role === 'system-admin');
  if (!login) throw new Error(`no system administrator of ${agency}`);
  const operator = await visitors.newPage();
  await signIn(operator, browserCity().url, login);
  await go(operator, 'month');
  await operator.getByText('Akun ini bukan milik seorang pegawai').waitFor();
  expect(await operator.getByTestId('failure').count()).toBe(0);
  const admin = await visitors.enterAs('agency-admin');
  await go(admin, `distribution?month=${browserCity().openMonth}`);
  await admin.getByTestId('closed-by-others').first().waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});
