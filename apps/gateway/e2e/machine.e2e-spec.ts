import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { RunningGateway } from '../src/app.module';
import { agency, browserAt, claimsOf, machine, startDoor, startIdentityNeighbour, startNeighbour, type Neighbour } from './door.fixtures'; // prettier-ignore

const HALF_A_MINUTE = 30_000;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const form = { grant_type: 'client_credentials', client_assertion_type: ASSERTION_TYPE, client_assertion: 'good' };

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let reporting: Neighbour;
let door: RunningGateway;
let now: number;

const start = (limits = {}) =>
  startDoor({ identity: identity.url, reporting: reporting.url }, { clock: () => now, limits });

beforeEach(async () => {
  now = Date.now();
  identity = await startIdentityNeighbour();
  reporting = await startNeighbour(() => ({ body: { isImported: true } }));
  door = await start();
});
afterEach(async () => {
  await door.close();
  await identity.close();
  await reporting.close();
});

const ask = (changes: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${door.url}/api/token`, { method: 'POST', body: new URLSearchParams({ ...form, ...changes }), headers });
const tokenOf = async (): Promise<string> => ((await (await ask()).json()) as { access_token: string }).access_token;
const send = (token: string, path = '/api/reporting/attendance-imports', headers: Record<string, string> = {}) =>
  fetch(`${door.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers }, // prettier-ignore
    body: '{}',
  });

it('gives a token for what was signed for it, in the form of RFC 6749 (IDN-224)', async () => {
  const answer = await ask();
  expect(answer.status).toBe(200);
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual(['application/json; charset=utf-8', 'no-store']); // prettier-ignore
  expect(await answer.json()).toEqual({
    access_token: expect.any(String) as string,
    ...{ token_type: 'Bearer', expires_in: 300, scope: 'attendance.import' },
  });
});

it.each([
  [
    'another grant',
    { grant_type: 'password' },
    { status: 400, error: 'unsupported_grant_type', code: 'token.unsupported-grant' },
  ],
  [
    'another kind of assertion',
    { client_assertion_type: 'x' },
    { status: 400, error: 'invalid_request', code: 'token.bad-request' },
  ],
  ['no assertion', { client_assertion: '' }, { status: 400, error: 'invalid_request', code: 'token.bad-request' }],
  [
    'an assertion without end',
    { client_assertion: 'x'.repeat(4_001) },
    { status: 400, error: 'invalid_request', code: 'token.bad-request' },
  ],
  [
    'one that identity does not believe',
    { client_assertion: 'bad' },
    { status: 401, error: 'invalid_client', code: 'assertion.refused' },
  ],
  [
    'a scope it was not given',
    { scope: 'payees.import' },
    { status: 400, error: 'invalid_scope', code: 'service-account.scope-not-given' },
  ],
])('refuses %s in the words of RFC 6749 and in our own', async (_, changes, { status, error, code }) => {
  const answer = await ask(changes);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8']);
  expect(await answer.json()).toMatchObject({ error, code, error_description: expect.any(String) as string });
});

it('says what is wrong with what was signed, refuses a field that is given twice, and looks at no other one', async () => {
  expect(await (await ask({ client_assertion: 'bad' })).json()).toMatchObject({ error_description: 'Not accepted: wrong audience' }); // prettier-ignore
  const twice = new URLSearchParams(form);
  twice.append('client_assertion', 'good');
  expect((await fetch(`${door.url}/api/token`, { method: 'POST', body: twice })).status).toBe(400);
  expect((await ask({ resource: 'https://kinerja.example' })).status).toBe(200);
  expect((await ask({ scope: '' })).status).toBe(200);
});

it('passes a request of the service account on, as that and with its scopes, without cookie or session (IDN-225)', async () => {
  expect((await send(await tokenOf())).status).toBe(200);
  expect(await claimsOf(reporting.heard[0])).toMatchObject({ sub: machine, roles: [], scope: 'attendance.import' });
  expect((await claimsOf(reporting.heard[0]))['sid']).toBeUndefined();
  const [{ headers = {} } = {}] = reporting.heard;
  expect(headers['idempotency-key']).toBeDefined();
});

it('passes SCIM on as it came, which knows no key of a command (IDN-270)', async () => {
  const answer = await fetch(`${door.url}/api/reporting/scim/v2/Users/1?attributes=userName`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${await tokenOf()}`, 'content-type': 'application/scim+json' },
    body: '{}',
  });
  expect(answer.status).toBe(200);
  const [{ method, url, headers = {} } = {}] = reporting.heard;
  expect([method, url]).toEqual(['PATCH', '/scim/v2/Users/1?attributes=userName']);
  expect([headers['content-type'], headers['idempotency-key']]).toEqual(['application/scim+json', undefined]);
});

it('counts the token before the cookie of whoever is signed in beside it', async () => {
  const browser = browserAt(door.url);
  await browser.send('POST', '/api/session', { username: 'rina', password: 'right' });
  const beside = (token: string) =>
    browser.send('POST', '/api/reporting/attendance-imports', {}, { authorization: `Bearer ${token}` });
  expect((await beside(await tokenOf())).status).toBe(200);
  expect(await claimsOf(reporting.heard[0])).toMatchObject({ sub: machine });
  expect((await beside('nonsense')).status).toBe(401);
});

it('believes no token but its own, and leads to nothing that is closed', async () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const forged = await new SignJWT({ scope: 'people.read' })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'kinerja-machine+jwt' })
    .setSubject(machine)
    .setIssuer(`kinerja:${agency}`)
    .setAudience(`${agency}:door`)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
  for (const token of [forged, 'nonsense']) {
    const answer = await send(token);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"']);
    expect(await answer.json()).toMatchObject({ code: 'token.refused' });
  }
  await send(await tokenOf());
  const inner = (reporting.heard[0]?.headers.authorization ?? '').replace('Bearer ', '');
  expect((await send(inner)).status).toBe(401);
  for (const path of ['sign-ins/machine', '.%5csign-ins/machine', '.\\sign-ins/machine'])
    expect((await send(await tokenOf(), `/api/identity/${path}`)).status).toBe(404);
  expect((await send(await tokenOf(), '/api/session')).status).not.toBe(200);
});

it('ends within half a minute after it was suspended, and takes away a scope as soon', async () => {
  const token = await tokenOf();
  expect((await send(token)).status).toBe(200);
  identity.state.machineScopes = [];
  now += HALF_A_MINUTE;
  await send(token);
  expect(await claimsOf(reporting.heard[1])).toMatchObject({ scope: '' });
  identity.state.machineScopes = undefined;
  now += HALF_A_MINUTE;
  expect((await send(token)).status).toBe(401);
});

it('goes on for five minutes while identity is away, as sessions do, and then says so', async () => {
  const token = await tokenOf();
  expect((await send(token)).status).toBe(200);
  identity.state.isAway = true;
  now += HALF_A_MINUTE;
  expect((await send(token)).status).toBe(200);
  now += 10 * HALF_A_MINUTE;
  expect((await send(token)).status).toBe(503);
});

it('limits requests for tokens, and what one service account asks, whatever its address', async () => {
  await door.close();
  door = await start({ signInsPerMinute: 3, perMinute: 4 });
  const token = await tokenOf();
  for (let sent = 0; sent < 2; sent += 1) expect((await ask()).status).toBe(200);
  const flooded = await ask({ username: 'a name that says nothing here' });
  expect([flooded.status, Number(flooded.headers.get('retry-after')) > 0]).toEqual([429, true]);
  const statuses: number[] = [];
  for (let sent = 0; sent < 5; sent += 1) statuses.push((await send(token)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 429]);
});
