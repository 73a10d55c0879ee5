import type { Page, Route } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';

const password = 'kuda hijau di atas awan';
/** A new one each time: user names belong to one account for ever. */
const username = `kunci-${Date.now().toString(36)}`;

jest.setTimeout(180_000);

let visitors: Visitors;
let page: Page;

/** A phone that keeps passkeys and knows its owner's finger. */
const withDevice = async (of: Page): Promise<void> => {
  const devtools = await of.context().newCDPSession(of);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
};
const home = (path = ''): string => new URL(`${loginOf('agency-admin').agency}/${path}`, browserCity().url).href;

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
  await withDevice(page);
  await page.goto(home('activate'));
  await page.fill('[name=username]', username);
  await page.fill('[name=code]', code);
  await page.fill('[name=password]', password);
  await page.getByTestId('activate').click();
  await page.getByTestId('sign-out').waitFor();
});
afterAll(() => visitors.close());

it('is added with a name on a phone (IDN-139)', async () => {
  await go(page, 'me');
  await page.getByTestId('add-passkey').click();
  await page.getByRole('dialog').locator('[name=name]').fill('Ponsel dinas');
  await page.getByTestId('send-passkey').click();
  await page.getByTestId('passkey').getByText('Ponsel dinas').waitFor();
  await page.getByTestId('notice-passkey-added').waitFor();
});

it('is not added twice on the same phone, and says so', async () => {
  await page.getByTestId('add-passkey').click();
  await page.getByRole('dialog').locator('[name=name]').fill('Sekali lagi');
  await page.getByTestId('send-passkey').click();
  await page.getByRole('dialog').getByText('Kunci sandi tidak dibuat').waitFor();
  await page.keyboard.press('Escape');
});

it('signs in without a password, and says when it was used (IDN-140)', async () => {
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-in-with-passkey').click();
  await page.getByTestId('sign-out').waitFor();
  await go(page, 'me');
  await page.getByTestId('passkey').getByText('Terakhir dipakai').waitFor();
});

/** A sign-in of this test is fresh: this is what a service says a quarter of an hour later. */
const refuseOldProof = (route: Route): Promise<void> => {
  const code = 'session.prove-yourself';
  const body = JSON.stringify({ type: `/problems/${code}`, code, title: 'x' });
  return route.fulfill({ status: 403, contentType: 'application/problem+json', body });
};

it('proves who sits there, and is then removed (IDN-135, IDN-139)', async () => {
  await page.route('**/accounts/me/passkeys/*/removal', refuseOldProof, { times: 1 });
  await page.getByTestId('remove-passkey').click();
  await page.getByTestId('send-passkey-removal').click();
  await page.getByTestId('prove-with-passkey').click();
  await page.getByTestId('own-passkeys').getByText('Belum ada kunci sandi').waitFor();
  await page.getByTestId('notice-passkey-removed').waitFor();
});

it('opens nothing once it is removed, which is said in words', async () => {
  await page.getByTestId('sign-out').click();
  await page.getByTestId('sign-in-with-passkey').click();
  await page.getByText('Kunci sandi ini tidak membuka akun di sini').waitFor();
});

it('met no error in any page', () => expect(visitors.faults).toEqual([]));
