import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeProtectedHeader, SignJWT } from 'jose';
import type { Page } from 'playwright-core';
import { sizes } from '../../../tools/browser/chromium';
import { signIn } from '../../../tools/browser/sign-in';
import { browserCity, go, loginOf, openBrowser, type Visitors } from './browser-city.fixtures';
import { openNewest, peopleIn } from './import-screens.fixtures';

/** A new one each time: the city is shared. */
const NAME = `Mesin absensi ${Date.now().toString(36)}`;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The other system; its private key is nowhere else. */
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

jest.setTimeout(180_000);

let visitors: Visitors;
let first: Page;
let second: Page;
let client: string;
let kid: string;

const door = (): string => `${browserCity().url.replace(/\/$/, '')}/${loginOf('agency-admin').agency}`;

/** The administrator that the installation made, of the same agency. */
const enterAsSecond = async (): Promise<Page> => {
  const { agency } = loginOf('agency-admin');
  const login = browserCity().logins.find((one) => one.agency === agency && one.role === 'system-admin');
  if (!login) throw new Error(`no system administrator of ${agency}`);
  const page = await visitors.newPage({ viewport: sizes.phone });
  await signIn(page, browserCity().url, login);
  return page;
};

beforeAll(async () => {
  visitors = await openBrowser();
  first = await visitors.enterAs('agency-admin', sizes.phone);
  second = await enterAsSecond();
});
afterAll(() => visitors.close());

const askForToken = async (): Promise<Response> => {
  const address = `${door()}/api/token`;
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA', kid })
    .setIssuer(client)
    .setSubject(client)
    .setAudience(address)
    .setIssuedAt()
    .setExpirationTime('2m')
    .setJti(randomUUID())
    .sign(privateKey);
  const form = { grant_type: 'client_credentials', client_assertion_type: ASSERTION_TYPE, client_assertion: assertion };
  return fetch(address, { method: 'POST', body: new URLSearchParams(form) });
};
const tokenOf = async (): Promise<string> => {
  const answer = await askForToken();
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`no token: ${String(answer.status)}`);
  return token;
};
const USER = 'scim/v2/Users';
/** As clients of SCIM send it: in its media type, without a key of the command. */
const asProvider = (token: string, method: string, path: string, body?: object): Promise<Response> =>
  fetch(`${door()}/api/identity/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/scim+json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
const setActive = (token: string, id: string, value: boolean): Promise<Response> =>
  asProvider(token, 'PATCH', `${USER}/${id}`, {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
    Operations: [{ op: 'replace', path: 'active', value }],
  });
const asMachine = (token: string, path: string, body?: object): Promise<Response> =>
  fetch(`${door()}/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
const ofService = (page: Page) => page.getByTestId('service').filter({ hasText: NAME });

it('is registered with the public half of its key, and with no private one (IDN-220, IDN-222)', async () => {
  await go(first, 'admin/accounts');
  await first.getByTestId('to-services').click();
  await first.getByTestId('open-register-service').click();
  await first.fill('[name=name]', NAME);
  await first.fill('[name=purpose]', 'Mengirim rekap kehadiran setiap awal bulan');
  await first.fill('[name=responsible]', loginOf('agency-admin').username);
  await first.getByTestId('scope-attendance.import').check();
  await first.getByTestId('scope-accounts.provision').check();
  await first.fill('[name=publicKey]', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await first.fill('[name=reason]', 'Mesin baru di pintu utama');
  await first.getByTestId('send-service').click();
  await first.locator('[name=publicKey][aria-invalid=true]').waitFor();
  await first.fill('[name=publicKey]', pem);
  await first.getByTestId('send-service').click();
  await ofService(first).getByText('Menunggu admin kedua').waitFor();
  expect(await first.getByTestId('confirm-access').count()).toBe(0);
});

it('is confirmed by another administrator, among all that waits for one (IDN-221)', async () => {
  await go(second, 'admin/accounts/proposals');
  const waiting = second.getByTestId('waiting-access').filter({ hasText: NAME });
  await waiting.getByText('Mesin baru di pintu utama').waitFor();
  await waiting.getByTestId('confirm-access').click();
  await waiting.waitFor({ state: 'detached' });
  await go(first, 'admin/accounts/services');
  await ofService(first).getByText('Dipakai').waitFor();
  client = (await ofService(first).getByTestId('client-id').textContent()) ?? '';
  kid = (await ofService(first).getByTestId('service-key').locator('code').textContent()) ?? '';
});

it('then imports attendance by itself, and nothing else (IDN-224, IDN-225)', async () => {
  const numbers = (await peopleIn(first)).map(({ staffNumber }) => staffNumber);
  const csv = [
    'no_pegawai;hari_kerja;hadir;tl1;tl2;tl3;tl4;psw1;psw2;psw3;psw4;alpa',
    `${numbers.at(-1) ?? ''};21;20;2;1;0;0;0;0;0;0;1`,
  ].join('\r\n');
  const token = await tokenOf();
  expect(decodeProtectedHeader(token).typ).toBe('kinerja-machine+jwt');
  const file = { month: browserCity().openMonth, csv, reason: 'Rekap dari mesin' };
  const checked = await asMachine(token, 'reporting/attendance-imports?dryRun=true', file);
  expect(await checked.json()).toMatchObject({ faults: [] });
  expect((await asMachine(token, 'reporting/attendance-imports', file)).status).toBe(202);
  expect((await asMachine(token, 'identity/people')).status).toBe(403);
  expect((await asMachine(token, 'identity/accounts/me')).status).toBe(403);
  await go(first, `admin/attendance?month=${browserCity().openMonth}`);
  await openNewest(first);
  await first.getByTestId('import-details').getByText(NAME).waitFor();
});

it('keeps accounts by SCIM, the screen says so, and an administrator has the last word (IDN-273, IDN-274)', async () => {
  const username = `scim-${Date.now().toString(36)}`;
  await go(first, 'admin/accounts');
  await first.getByTestId('open-add-account').click();
  await first.fill('[name=username]', username);
  await first.getByTestId('role-survey-officer').check();
  await first.getByTestId('create-account').click();
  await first.getByTestId('account-created').waitFor();

  const token = await tokenOf();
  const filter = encodeURIComponent(`userName eq "${username}"`);
  const found = await (await asProvider(token, 'GET', `${USER}?filter=${filter}`)).json();
  expect(found).toMatchObject({ totalResults: 1, Resources: [{ userName: username, active: true }] });
  const { Resources: [{ id }] } = found as { Resources: [{ id: string }] }; // prettier-ignore
  const gone = await setActive(token, id, false);
  expect([gone.status, gone.headers.get('content-type')]).toEqual([200, 'application/scim+json; charset=utf-8']);
  expect(await gone.json()).toMatchObject({ id, active: false });
  expect((await setActive(token, id, true)).status).toBe(200);
  expect((await asProvider(token, 'DELETE', `${USER}/${id}`)).status).toBe(204);

  await go(first, 'admin/accounts');
  await first.getByTestId('filter-status').selectOption('disabled');
  const row = first.getByTestId('account').filter({ hasText: username });
  await row.getByText(`oleh ${NAME}`).waitFor();
  await row.getByRole('link').click();
  await first.getByTestId('disabled-by-system').waitFor();
  await first.getByTestId('account-disabling').click();
  await first.getByRole('dialog').locator('[name=reason]').fill('Sudah pindah ke kota lain');
  await first.getByTestId('send-disabling').click();
  await first.getByTestId('disabled-by-system').waitFor({ state: 'detached' });
  const refused = await setActive(token, id, true);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ status: '409', code: 'account.disabled-by-person' });
});

it('is seen to have come in, and is out once it is suspended (IDN-223, IDN-225)', async () => {
  const token = await tokenOf();
  await go(first, 'admin/accounts/services');
  await ofService(first)
    .getByText(/Terakhir masuk/)
    .waitFor();
  await ofService(first).getByTestId('service-suspension').click();
  await first.getByRole('dialog').locator('[name=reason]').fill('Kunci dipinjam orang lain');
  await first.getByTestId('send-service-suspension').click();
  await ofService(first).getByText('Ditangguhkan').waitFor();
  const refused = await askForToken();
  expect([refused.status, ((await refused.json()) as { error: string }).error]).toEqual([401, 'invalid_client']);
  const since = Date.now();
  const seen = async () => (await asMachine(token, 'reporting/attendance-imports')).status;
  let status = await seen();
  for (; status === 200; status = await seen()) await pause(50);
  expect([status, Date.now() - since < 60_000]).toEqual([401, true]);
});

it('stands in the trail under its name', async () => {
  await go(first, `admin/audit?trail.part=reporting&trail.type=ImportAccepted`);
  await first.getByText(NAME).first().waitFor();
});

it('met no error in any page', () => {
  expect(visitors.faults).toEqual([]);
});
