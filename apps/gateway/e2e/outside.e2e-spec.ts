import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { ProviderSettings } from '@kinerja/outside-sign-in';
import { ForgedProvider, type Forgery } from '@kinerja/outside-sign-in-fixtures';
import { Logger } from '@nestjs/common';
import { decodeJwt } from 'jose';
import type { RunningGateway } from '../src/app.module';
import { browserAt, startDoor, startIdentityNeighbour, type Browser } from './door.fixtures';

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let provider: ForgedProvider;
let door: RunningGateway;
let warned: jest.SpyInstance;
let ahead = 0;

const settingsOf = (changes: Partial<ProviderSettings> = {}): ProviderSettings => ({
  ...{ issuer: provider.issuer, clientId: provider.clientId, proof: { secret: provider.clientSecret } },
  ...{ label: 'SSO Kota', nameClaim: 'preferred_username', strongAcr: [], strongAmr: ['otp'], patience: 5 },
  ...changes,
});
const startWith = (outside: ProviderSettings): Promise<RunningGateway> =>
  startDoor({ identity: identity.url }, { outside, clock: () => Date.now() + ahead });

beforeEach(async () => {
  ahead = 0;
  warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  identity = await startIdentityNeighbour();
  provider = await ForgedProvider.start();
  door = await startWith(settingsOf());
});
afterEach(async () => {
  await door.close();
  await provider.close();
  await identity.close();
  warned.mockRestore();
});

const told = async (answer: Response) => ({ status: answer.status, body: (await answer.json()) as never });
const refusal = (status: number, code: string) => ({ status, body: { code } });
const depart = async (browser: Browser, purpose = 'sign-in'): Promise<string> => {
  const { status, body } = await told(await browser.send('POST', '/api/session/outside', { purpose }));
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { address: string }).address;
};
const comeBack = async (browser: Browser, query: string) =>
  told(await browser.send('POST', '/api/session/outside/return', { query }));
const through = async (browser: Browser, forgery: Forgery = {}) =>
  comeBack(browser, provider.signedIn(await depart(browser), forgery));
const isSignedIn = async (browser: Browser): Promise<boolean> => (await browser.send('GET', '/api/session')).status === 200; // prettier-ignore
const byPassword = (browser: Browser) => browser.send('POST', '/api/session', { username: 'rina', password: 'right' });
const heardOfOutside = (): number => identity.heard.filter(({ url }) => url === '/sign-ins/outside').length;

it('tells whether there is such a way in', async () => {
  expect(await told(await browserAt(door.url).send('GET', '/api/session/outside'))).toEqual({ status: 200, body: { label: 'SSO Kota' } }); // prettier-ignore
  const without = await startDoor({ identity: identity.url });
  const browser = browserAt(without.url);
  expect(await told(await browser.send('GET', '/api/session/outside'))).toEqual({ status: 200, body: {} });
  expect(await told(await browser.send('POST', '/api/session/outside', {}))).toMatchObject(refusal(404, 'provider.none')); // prettier-ignore
  await without.close();
});

it('sends the browser to the provider with PKCE, state and nonce, and nothing of them along (IDN-205)', async () => {
  const address = new URL(await depart(browserAt(door.url)));
  expect([address.origin, address.pathname]).toEqual([provider.issuer, '/authorize']);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    client_id: 'kinerja',
    response_type: 'code',
    redirect_uri: 'http://localhost:8080/dinsos/sign-in/outside',
    code_challenge_method: 'S256',
    scope: 'openid profile',
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(address.searchParams.get(name)?.length).toBeGreaterThan(40); // prettier-ignore
});

it('lets in whom identity knows by the provider’s word, as after a password', async () => {
  const browser = browserAt(door.url);
  expect(await through(browser)).toMatchObject({ status: 200, body: { session: { displayName: 'Siti' } } });
  expect(await isSignedIn(browser)).toBe(true);
  expect((await browser.send('GET', '/api/identity/whoever')).status).toBe(200);
  await browser.send('DELETE', '/api/session');
  expect(await isSignedIn(browser)).toBe(false);
});

it('wants a code where identity does, also after the provider (IDN-207)', async () => {
  const browser = browserAt(door.url);
  expect(await through(browser, { claims: { sub: 'budi' } })).toMatchObject(refusal(401, 'sign-in.code-wanted'));
  expect(await isSignedIn(browser)).toBe(false);
  expect((await browser.send('POST', '/api/session/code', { code: '123456' })).status).toBe(200);
});

it('says what to do to a stranger, and lets nobody in (IDN-200)', async () => {
  const browser = browserAt(door.url);
  expect(await through(browser, { claims: { sub: 'orang-lain', email: 'rina@kota.test' } })).toMatchObject(refusal(403, 'outside-account.not-linked')); // prettier-ignore
  expect(await isSignedIn(browser)).toBe(false);
});

it('brings a claim home for the account that asked, and for nobody else (IDN-204)', async () => {
  const browser = browserAt(door.url);
  expect(await told(await browser.send('POST', '/api/session/outside', { purpose: 'link' }))).toMatchObject({ status: 401 }); // prettier-ignore
  await byPassword(browser);
  const query = provider.signedIn(await depart(browser, 'link'), { claims: { amr: ['pwd', 'otp'], auth_time: 7 } });
  const { status, body } = await comeBack(browser, query);
  expect([status, body]).toMatchObject([200, { link: { name: 'rina.wati' } }]);
  const { link } = body as { link: { claim: string } };
  expect(decodeJwt(link.claim)).toMatchObject({ sub: 'a1', aud: 'dinsos:link', outsideSubject: 'rina', outsideIssuer: provider.issuer, isStrong: true, auth_time: 7 }); // prettier-ignore
  expect(heardOfOutside()).toBe(0);
  const gone = provider.signedIn(await depart(browser, 'link'));
  await browser.send('DELETE', '/api/session');
  expect((await comeBack(browser, gone)).status).not.toBe(200);
});

it('links nothing while a second factor is due, and leads to its set-up (IDN-137)', async () => {
  const browser = browserAt(door.url);
  const demanded = refusal(403, 'second-factor.demanded');
  await byPassword(browser);
  const query = provider.signedIn(await depart(browser, 'link'));
  identity.state.demand = { dueOn: '2026-12-21', isDue: true };
  ahead = 60_000; // past what the door remembers of the account
  expect(await told(await browser.send('POST', '/api/session/outside', { purpose: 'link' }))).toMatchObject(demanded);
  expect(await comeBack(browser, query)).toMatchObject(demanded);
  await browser.send('DELETE', '/api/session');
  expect(await through(browser)).toMatchObject({ status: 200, body: { session: { secondFactorDemand: { isDue: true } } } }); // prettier-ignore
  expect(await told(await browser.send('GET', '/api/identity/people'))).toMatchObject(demanded);
});

it('lets in nobody whose account was disabled while they were at the provider', async () => {
  const browser = browserAt(door.url);
  await byPassword(browser);
  const query = provider.signedIn(await depart(browser, 'link'));
  identity.state.isDisabled = true;
  ahead = 60_000;
  expect((await comeBack(browser, query)).status).toBe(401);
  expect(await isSignedIn(browser)).toBe(false);
});

const hour = 3_600;
const seconds = (): number => Math.floor(Date.now() / 1_000);
const forgeries: readonly (readonly [what: string, code: string, forgery: () => Forgery])[] = [
  ['of another issuer', 'not-believed', () => ({ claims: { iss: 'https://sso.lain.test' } })],
  ['for another audience', 'not-believed', () => ({ claims: { aud: 'perpustakaan' } })],
  ['for two audiences, of which we are not the one it was given to', 'not-believed', () => ({ claims: { aud: ['kinerja', 'perpustakaan'], azp: 'perpustakaan' } })],
  ['with the nonce of somebody else', 'not-believed', () => ({ claims: { nonce: 'x' } })],
  ['that nobody signed', 'not-believed', () => ({ signature: 'none' })],
  ['that a stranger signed', 'not-believed', () => ({ signature: 'stranger' })],
  ['that is signed with the secret as a key', 'not-believed', () => ({ signature: 'secret' })],
  ['about nobody', 'not-believed', () => ({ claims: { sub: undefined as unknown as string } })],
  ['that has lapsed', 'clock', () => ({ claims: { exp: seconds() - hour } })],
  ['of a clock that is an hour ahead', 'clock', () => ({ claims: { nbf: seconds() + hour } })],
  ['that comes from another provider', 'not-believed', () => ({ query: { iss: 'https://sso.lain.test' } })],
  ['that says no', 'refused', () => ({ query: { error: 'access_denied' } })],
]; // prettier-ignore

it.each(forgeries)('lets nobody in by an answer %s (%s), and goes on by password (IDN-205, IDN-209)', async (_what, code, forgery) => {
  const browser = browserAt(door.url);
  const { status, body } = await through(browser, forgery());
  expect([status, body]).toMatchObject([code === 'refused' ? 422 : 502, { code: `provider.${code}` }]);
  expect([await isSignedIn(browser), heardOfOutside(), warned.mock.calls.length]).toEqual([false, 0, 1]);
  expect((await byPassword(browser)).status).toBe(200);
}); // prettier-ignore

describe('what comes back', () => {
  it('counts once, also where the cookie of before is shown again', async () => {
    const browser = browserAt(door.url);
    const address = await depart(browser);
    const [query, again] = [provider.signedIn(address), provider.signedIn(address)];
    const jar = { cookie: '' };
    const copy = browserAt(door.url, jar);
    jar.cookie = await cookieOf(browser);
    expect(await comeBack(browser, query)).toMatchObject({ status: 200 });
    expect(await comeBack(browser, query)).toMatchObject(refusal(422, 'provider.start-over'));
    expect(await comeBack(copy, again)).toMatchObject(refusal(422, 'provider.start-over'));
    expect(heardOfOutside()).toBe(1);
  });

  it('is of the browser that left, within a quarter of an hour', async () => {
    const [left, other] = [browserAt(door.url), browserAt(door.url)];
    const query = provider.signedIn(await depart(left));
    await depart(other);
    expect(await comeBack(other, query)).toMatchObject(refusal(422, 'provider.start-over'));
    expect(await comeBack(browserAt(door.url), query)).toMatchObject(refusal(422, 'provider.start-over'));
    ahead = 16 * 60_000;
    expect(await comeBack(left, query)).toMatchObject(refusal(422, 'provider.start-over'));
    expect(await comeBack(left, 'rubbish')).toMatchObject(refusal(422, 'provider.start-over'));
  });

  it('with a code that was used is refused', async () => {
    const [first, second] = [browserAt(door.url), browserAt(door.url)];
    const used = new URLSearchParams(provider.signedIn(await depart(first)));
    expect(await comeBack(first, used.toString())).toMatchObject({ status: 200 });
    const query = new URLSearchParams(provider.signedIn(await depart(second)));
    query.set('code', used.get('code') ?? '');
    expect(await comeBack(second, query.toString())).toMatchObject(refusal(422, 'provider.start-over'));
  });
});

/** The cookie of a browser, as somebody who stole a copy has it. */
const cookieOf = async (browser: Browser): Promise<string> => {
  let seen = '';
  const mirror = createServer((request, response) => {
    seen = request.headers.cookie ?? '';
    response.end('{}');
  });
  await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
  await browser.at(`http://127.0.0.1:${String((mirror.address() as { port: number }).port)}`).send('GET', '/');
  mirror.closeAllConnections();
  mirror.close();
  return seen;
};

describe('a provider', () => {
  it('that is down or slow keeps nobody from the password, and is asked again when it is back (IDN-209)', async () => {
    const browser = browserAt(door.url);
    provider.interrupt = () => true;
    expect(await told(await browser.send('POST', '/api/session/outside', {}))).toMatchObject(refusal(502, 'provider.away')); // prettier-ignore
    expect((await byPassword(browser)).status).toBe(200);
    provider.interrupt = (_request, response) => Boolean(response.writeHead(503).end());
    expect(await told(await browser.send('POST', '/api/session/outside', {}))).toMatchObject(refusal(502, 'provider.away')); // prettier-ignore
    provider.interrupt = undefined;
    expect(await through(browserAt(door.url))).toMatchObject({ status: 200 });
    provider.interrupt = () => true;
    ahead = 31_000;
    expect(await told(await browser.send('POST', '/api/session/outside', {}))).toMatchObject(refusal(502, 'provider.away')); // prettier-ignore
  });

  it('that goes down or answers without end on the way leaves nothing half-done', async () => {
    const browser = browserAt(door.url);
    const query = provider.signedIn(await depart(browser));
    provider.interrupt = ({ socket }) => Boolean(socket.destroy());
    expect(await comeBack(browser, query)).toMatchObject(refusal(502, 'provider.away'));
    provider.interrupt = ({ url = '' }, response) => {
      if (url.startsWith('/token')) response.writeHead(200, { 'content-type': 'application/json' }).end('x'.repeat(600_000)); // prettier-ignore
      return url.startsWith('/token');
    };
    expect(await through(browser)).toMatchObject(refusal(502, 'provider.away'));
    expect([await isSignedIn(browser), heardOfOutside()]).toEqual([false, 0]);
  });

  it('that has taken new keys is believed again at the second attempt at the latest', async () => {
    expect(await through(browserAt(door.url))).toMatchObject({ status: 200 });
    await provider.rotate('second');
    const first = await through(browserAt(door.url));
    if (first.status !== 200) expect(first).toMatchObject(refusal(502, 'provider.not-believed'));
    expect(await through(browserAt(door.url))).toMatchObject({ status: 200 });
  });

  it('that names itself otherwise or points elsewhere is not followed there (IDN-209)', async () => {
    const elsewhere = await ForgedProvider.start();
    const refused = async (document: Record<string, unknown>) => {
      provider.document = document;
      await door.close();
      door = await startWith(settingsOf());
      const browser = browserAt(door.url);
      const left = await told(await browser.send('POST', '/api/session/outside', {}));
      if (left.status !== 200) return left;
      return comeBack(browser, provider.signedIn((left.body as { address: string }).address));
    };
    expect(await refused({ issuer: elsewhere.issuer })).toMatchObject(refusal(502, 'provider.not-believed'));
    for (const name of ['authorization_endpoint', 'token_endpoint', 'jwks_uri'])
      expect(await refused({ [name]: `${elsewhere.issuer}/token` })).toMatchObject(refusal(502, 'provider.misconfigured')); // prettier-ignore
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  it('that knows us by another secret is told apart from a wrong answer', async () => {
    await door.close();
    door = await startWith(settingsOf({ proof: { secret: 'another secret' } }));
    expect(await through(browserAt(door.url))).toMatchObject(refusal(502, 'provider.misconfigured'));
  });

  it.each([
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2_048 })],
    ['EC', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ])('takes a key in the place of a secret (%s)', async (_kind, { privateKey, publicKey }) => {
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    provider.clientKeys = async () => publicKey;
    await door.close();
    door = await startWith(settingsOf({ proof: { key: pem } }));
    expect(await through(browserAt(door.url))).toMatchObject({ status: 200 });
  });
});

it('takes the provider’s second factor where the policy names it (IDN-207)', async () => {
  await door.close();
  door = await startWith(settingsOf({ strongAcr: ['gold'] }));
  const strong = async (claims: object): Promise<unknown> => {
    const browser = browserAt(door.url);
    await byPassword(browser);
    const address = await depart(browser, 'link');
    expect(new URL(address).searchParams.get('acr_values')).toBe('gold');
    const { body } = await comeBack(browser, provider.signedIn(address, { claims: { ...claims } }));
    return decodeJwt((body as { link: { claim: string } }).link.claim)['isStrong'];
  };
  expect(await strong({ acr: 'gold' })).toBe(true);
  expect(await strong({ amr: ['pwd', 'otp'] })).toBe(true);
  expect(await strong({ acr: 'silver', amr: ['pwd'] })).toBe(false);
  expect(await strong({ amr: 'otp' })).toBe(false);
});
