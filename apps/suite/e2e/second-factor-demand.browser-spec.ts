import { Secret, TOTP } from 'otpauth';
import type { Page, Route } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const REASON = 'Akun TPP dibobol di dinas lain';
const password = 'kuda hijau di atas awan';
const username = `wajib-${Date.now().toString(36)}`;

jest.setTimeout(180_000);

let visitors: Visitors;
let first: Page;
let second: Page;

/** The administrator that the installation made, of the same agency. */
const enterAsSecond = async (): Promise<Page> => {
  const { agency } = loginOf('agency-admin');
  const login = browserCity().logins.find((one) => one.agency === agency && one.role === 'system-admin');
  if (!login) throw new Error(`no system administrator of ${agency}`);
  const page = await visitors.newPage({ viewport: sizes.phone });
  await signIn(page, browserCity().url, login);
  return page;
};

/** Today in WITA: this machine may be a day behind. */
const agencysDay = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  visitors = await openBrowser();
  first = await visitors.enterAs('agency-admin', sizes.desktop);
  second = await enterAsSecond();
});
afterAll(() => visitors.close());

it('is proposed by an administrator who is told beforehand whom it would meet (IDN-136)', async () => {
  await go(first, 'admin/accounts');
  await first.getByTestId('to-second-factor').click();
  await first.getByTestId('lacking-own').waitFor();
  await first.getByTestId('lacking-account').first().waitFor();
  await first.fill('[name=startsOn]', agencysDay());
  await first.fill('[name=graceDays]', '95');
  await first.fill('[name=reason]', REASON);
  await first.getByTestId('send-demand').click();
  await first.locator('[name=graceDays][aria-invalid=true]').waitFor();
  await first.fill('[name=graceDays]', '30');
  await first.getByTestId('send-demand').click();
  await first.getByTestId('waiting-demand').getByText(REASON).waitFor();
  expect(await first.getByTestId('confirm-demand').count()).toBe(0);
});

it('is declined with a reason and proposed anew, and confirmed by another administrator on a phone (IDN-136)', async () => {
  await go(second, 'admin/accounts/proposals');
  await second.getByTestId('end-demand').click();
  await second.getByRole('dialog').locator('[name=reason]').fill('Ponsel belum dibagikan');
  await second.getByTestId('send-demand-ending').click();
  await second.getByTestId('waiting-demand').waitFor({ state: 'detached' });
  await go(first, 'admin/accounts/second-factor');
  await first.fill('[name=startsOn]', agencysDay());
  await first.fill('[name=graceDays]', '30');
  await first.fill('[name=reason]', REASON);
  await first.getByTestId('send-demand').click();
  await first.getByTestId('waiting-demand').waitFor();
  await go(second, 'admin/accounts');
  await second.getByTestId('proposals-notice').click();
  await second.getByTestId('confirm-demand').click();
  await second.getByTestId('waiting-demand').waitFor({ state: 'detached' });
});

it('is told to whom it concerns, with its day (IDN-137)', async () => {
  const again = await visitors.enterAs('agency-admin');
  await go(again, 'admin/accounts/second-factor');
  await again.getByTestId('demand-held').getByText('Masa tenggang').waitFor();
  await again.getByTestId('second-factor-demand').getByRole('link').click();
  await again.getByTestId('begin-second-factor').waitFor();
});

it('is withdrawn with a reason, and told no more (IDN-138)', async () => {
  await go(second, 'admin/accounts/second-factor');
  await second.getByTestId('withdraw-demand').click();
  await second.getByRole('dialog').locator('[name=reason]').fill('Uji coba selesai');
  await second.getByTestId('send-demand-withdrawal').click();
  await second.getByText('Belum diwajibkan').waitFor();
  const again = await visitors.enterAs('agency-admin');
  await go(again, 'admin/accounts/second-factor');
  await again.getByTestId('demand-held').waitFor();
  expect(await again.getByTestId('second-factor-demand').count()).toBe(0);
});

/** Of a demand that is due, whose city is shared with people who have to go on: this is what the door says then. */
const whileDue = async (page: Page): Promise<{ isDue: boolean }> => {
  const demand = { isDue: true };
  const tell = async (route: Route): Promise<void> => {
    const answer = await route.fetch();
    const session: unknown = await answer.json();
    const secondFactorDemand = { dueOn: '2026-11-01', isDue: true };
    return route.fulfill({ response: answer, json: demand.isDue ? Object.assign({}, session, { secondFactorDemand }) : session }); // prettier-ignore
  };
  await page.route('**/api/session', (route) => (route.request().method() === 'GET' ? tell(route) : route.continue()));
  return demand;
};

it('leads to the set-up once it is due, keeps its codes in sight, and then opens everything again (IDN-137)', async () => {
  await go(first, 'admin/accounts');
  await first.getByTestId('open-add-account').click();
  await first.fill('[name=username]', username);
  await first.getByTestId('role-auditor').check();
  await first.getByTestId('create-account').click();
  const note = first.getByTestId('account-created');
  await note.waitFor();
  const [code = ''] = /(\w{4}-){3}\w{4}/.exec((await note.textContent()) ?? '') ?? [];
  const person = await visitors.newPage({ viewport: sizes.phone });
  person.on('pageerror', (error) => visitors.faults.push(error.message));
  await person.goto(new URL(`${loginOf('agency-admin').agency}/activate`, browserCity().url).href);
  await person.fill('[name=username]', username);
  await person.fill('[name=code]', code);
  await person.fill('[name=password]', password);
  await person.getByTestId('activate').click();
  await person.getByTestId('sign-out').waitFor();

  const demand = await whileDue(person);
  await go(person, 'distribution');
  await person.getByTestId('set-up-first').waitFor();
  expect(await person.locator('nav.menu').count()).toBe(0);
  await person.getByTestId('begin-second-factor').click();
  const secret = ((await person.getByTestId('second-factor-secret').textContent()) ?? '').replaceAll(' ', '');
  demand.isDue = false;
  await person.fill('[name=code]', new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await person.getByTestId('set-second-factor').click();
  await person.getByTestId('recovery-codes').waitFor();
  await person.getByTestId('codes-kept').click();
  await person.getByTestId('go-on').click();
  await person.getByTestId('set-up-first').waitFor({ state: 'detached' });
  await person.locator('nav.menu').waitFor();
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));
