import { Secret, TOTP } from 'otpauth';
import type { Page, Route } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const WRONG_PASSWORD = 'Kata sandi sekarang salah';
const password = 'kuda hijau di atas awan';
/** A new one each time: user names belong to one account for ever. */
const username = `dua-langkah-${Date.now().toString(36)}`;

jest.setTimeout(180_000);

let visitors: Visitors;
let page: Page;
let secret: string;
let codes: readonly string[];
/** The step of the last code that was entered: each counts once. */
let lastStep = 0;

beforeAll(async () => {
  visitors = await openBrowser();
  const admin = await visitors.enterAs('agency-admin', sizes.desktop);
  await go(admin, 'admin/accounts');
  await admin.getByTestId('open-add-account').click();
  await admin.fill('[name=username]', username);
  await admin.getByTestId('role-auditor').check();
  await admin.getByTestId('create-account').click();
  const note = admin.getByTestId('account-created');
  await note.waitFor();
  const [code = ''] = /(\w{4}-){3}\w{4}/.exec((await note.textContent()) ?? '') ?? [];
  page = await visitors.newPage({ viewport: sizes.phone });
  page.on('pageerror', (error) => visitors.faults.push(error.message));
  await page.goto(new URL(`${agency()}/activate`, browserCity().url).href);
  await page.fill('[name=username]', username);
  await page.fill('[name=code]', code);
  await page.fill('[name=password]', password);
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
});
afterAll(() => visitors.close());

const agency = (): string => loginOf('agency-admin').agency;
/** One after the other, also those of the half minute before and after this one, which are taken too. */
const nextCode = async (): Promise<string> => {
  const soonest = Math.floor(Date.now() / 30_000) - 1;
  lastStep = Math.max(lastStep + 1, soonest + 1);
  await page.waitForFunction(`Math.floor(Date.now() / 30000) + 1 >= ${String(lastStep)}`, undefined, {
    timeout: 60_000,
  });
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: lastStep * 30_000 });
};
const leave = async (): Promise<void> => {
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-in').waitFor();
};
const showPassword = async (url: string, name: string): Promise<void> => {
  await page.goto(url);
  await page.fill('[name=username]', name);
  await page.fill('[name=password]', password);
  await page.getByTestId('sign-in').click();
  await page.getByTestId('send-code').waitFor();
};
const home = (): string => new URL(`${agency()}/`, browserCity().url).href;
const sendCode = async (code: string, button = 'send-code'): Promise<void> => {
  await page.fill('[name=code]', code);
  await page.getByTestId(button).click();
};

it('sets up an authenticator app on a phone, and shows its recovery codes once (IDN-130, IDN-131)', async () => {
  await go(page, 'me');
  await page.getByTestId('begin-second-factor').click();
  secret = ((await page.getByTestId('second-factor-secret').textContent()) ?? '').replaceAll(' ', '');
  await page.getByRole('img', { name: /Gambar untuk dipindai/ }).waitFor();
  await page.locator('[name=code]:focus').waitFor();
  await sendCode('000000', 'set-second-factor');
  await page.getByText('Kode ini salah atau sudah dipakai').waitFor();
  await sendCode(await nextCode(), 'set-second-factor');
  const shown = page.getByTestId('recovery-codes');
  await shown.waitFor();
  codes = await shown.locator('li').allTextContents();
  expect(new Set(codes).size).toBe(10);
  await page.getByTestId('codes-kept').click();
  await shown.waitFor({ state: 'detached' });
  await page.getByTestId('notice-second-factor-set').waitFor();
  await page.reload();
  await page.getByTestId('codes-left').getByText('10').waitFor();
  expect(await page.getByTestId('recovery-codes').count()).toBe(0);
});

it('asks for a code at the next sign-in, at the door of the city and after a reload (IDN-132)', async () => {
  await leave();
  await showPassword(browserCity().url, `${username}@${agency()}`);
  expect(new URL(page.url()).pathname).toBe(`/${agency()}/`);
  await page.reload();
  await page.getByTestId('send-code').waitFor();
  await page.locator('[name=code]:focus').waitFor();
  await sendCode('111111');
  await page.getByText('Kode ini salah atau sudah dipakai').waitFor();
  await sendCode(await nextCode());
  await page.getByTestId('sign-out').waitFor();
});

it('takes a recovery code in its place, once (IDN-131)', async () => {
  const [first = ''] = codes;
  await leave();
  await showPassword(home(), username);
  await sendCode(first.toLowerCase());
  await page.getByTestId('sign-out').waitFor();
  await leave();
  await showPassword(home(), username);
  await sendCode(first);
  await page.getByText('Kode ini salah atau sudah dipakai').waitFor();
  await page.getByTestId('other-account').click();
  await page.getByTestId('sign-in').waitFor();
  await page.reload();
  await page.getByTestId('sign-in').waitFor();
  await showPassword(home(), username);
  await sendCode(codes[1] ?? '');
  await page.getByTestId('sign-out').waitFor();
  await go(page, 'me');
  await page.getByTestId('codes-left').getByText('8').waitFor();
});

it('makes new recovery codes, and removes the app with a code (IDN-131, IDN-133)', async () => {
  await page.getByTestId('new-codes').click();
  await sendCode(codes[2] ?? '', 'send-own-code');
  await page.getByTestId('recovery-codes').waitFor();
  const renewed = await page.getByTestId('recovery-codes').locator('li').allTextContents();
  expect(renewed).not.toEqual(codes);
  await page.getByTestId('codes-kept').click();
  await page.getByTestId('remove-second-factor').click();
  await sendCode(codes[3] ?? '', 'send-own-code');
  await page.getByText('Kode ini salah atau sudah dipakai').waitFor();
  await sendCode(renewed[0] ?? '', 'send-own-code');
  await page.getByTestId('begin-second-factor').waitFor();
  await page.getByTestId('notice-second-factor-removed').waitFor();
});

/** A sign-in of this test is fresh: this is what a service says a quarter of an hour later. */
const refuseOldProof = (route: Route): Promise<void> => {
  const code = 'session.prove-yourself';
  const body = JSON.stringify({ type: `/problems/${code}`, code, title: 'x' });
  return route.fulfill({ status: 403, contentType: 'application/problem+json', body });
};

it('asks who sits there before a role is proposed, and goes on with what was entered (IDN-135)', async () => {
  const login = loginOf('agency-admin');
  const admin = await visitors.newPage({ viewport: sizes.phone });
  await signIn(admin, browserCity().url, login);
  const sent: string[] = [];
  await admin.route('**/api/identity/accounts', async (route) => {
    const request = route.request();
    if (request.method() !== 'POST') return route.continue();
    sent.push(request.headers()['idempotency-key'] ?? '');
    return sent.length > 2 ? route.continue() : refuseOldProof(route);
  });
  await go(admin, 'admin/accounts');
  await admin.getByTestId('open-add-account').click();
  await admin.fill('[name=username]', `${username}-x`);
  await admin.getByTestId('role-auditor').check();
  await admin.route('**/proof-dialog-*.js', (route) => route.abort(), { times: 1 });
  await admin.getByTestId('create-account').click();
  await admin.getByText('Bila tidak ditanya, muat ulang halaman ini dahulu').waitFor();
  await admin.getByTestId('create-account').click();
  await admin.getByTestId('send-proof').waitFor();
  await admin.locator('[name=password]:focus').waitFor();
  await admin.getByRole('dialog').locator('[name=password]').last().fill('salah sama sekali');
  await admin.getByTestId('send-proof').click();
  await admin.getByRole('dialog').getByText(WRONG_PASSWORD).waitFor();
  await admin.getByRole('dialog').locator('[name=password]').last().fill(login.password);
  await admin.getByTestId('send-proof').click();
  await admin.getByTestId('account-created').waitFor();
  expect([sent.length, new Set(sent).size]).toEqual([3, 2]);
});

it('asks who sits there before codes are shown that open accounts of others (IDN-135)', async () => {
  const login = loginOf('agency-admin');
  const admin = await visitors.newPage({ viewport: sizes.phone });
  await signIn(admin, browserCity().url, login);
  await admin.route('**/api/identity/activation-codes*', refuseOldProof, { times: 1 });
  await go(admin, 'admin/accounts');
  await admin.getByText('Tampilkan kode').click();
  await admin.getByRole('dialog').locator('[name=password]').fill(login.password);
  await admin.getByTestId('send-proof').click();
  await admin
    .getByTestId('activation-code')
    .filter({ hasText: `${username}-x` })
    .waitFor();
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));
