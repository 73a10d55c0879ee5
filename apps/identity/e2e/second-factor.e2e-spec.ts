import { randomUUID } from 'node:crypto';
import type { Answer } from '@kinerja/service-testing';
import { instant } from '@kinerja/vocabulary';
import { Secret, TOTP } from 'otpauth';
import { firstPassword, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { officeOf, password } from './two-persons.fixtures';

jest.setTimeout(120_000);

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
let one: Known;
let two: Known;
let accounts = 0;

beforeAll(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
  one = await office.enter('admin', firstPassword);
  two = await office.enter('admin-dua', firstPassword);
});
afterAll(() => identity.stop());

const codeOf = (secret: string, timestamp = Date.now()): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });

/** So that a test need not wait half a minute for the next code. */
const nextCode = async (accountId: string): Promise<void> => {
  await identity.database.superuser.query('UPDATE identity.credentials SET last_step = NULL WHERE account_id = $1', [
    accountId,
  ]);
};

const secondStep = (ticket: unknown, code: string, client = '10.0.0.1'): Promise<Answer> =>
  identity.service.post({ roles: [] }, '/sign-ins/code', { ticket, code }, { headers: { 'kinerja-client': client } });

const path = '/accounts/me/second-factor';

/** An account with an authenticator, the person's session, and what was shown when it was set up. */
const equipped = async () => {
  const username = `rahmat-${String((accounts += 1))}`;
  const accountId = await office.open(one, username, ['auditor']);
  const { body } = await office.signIn(username, password);
  const who = { account: accountId, roles: ['auditor'], session: String(body['sessionId']) } as const;
  const { body: offered } = await identity.service.post(who, `${path}/offers`, {});
  const [secret, offer] = [String(offered['secret']), offered['offer']];
  const key = randomUUID();
  const set = () => identity.service.put(who, path, { offer, code: codeOf(secret) }, { key });
  const done = await set();
  expect(done.status).toBe(200);
  await nextCode(accountId);
  const codes = done.body['codes'] as readonly string[];
  const ticket = async () => (await office.signIn(username, password)).body['ticket'];
  return { username, accountId, who, secret, offer, codes, set, ticket };
};

const rowsOf = async (accountId: string): Promise<readonly string[]> => {
  const { rows } = await identity.database.pool.query<{ kind: string }>(
    'SELECT kind FROM identity.credentials WHERE account_id = $1 ORDER BY kind',
    [accountId],
  );
  return rows.map(({ kind }) => kind);
};

it('is set up with its first code, and shows ten recovery codes once (IDN-130, IDN-131)', async () => {
  const { accountId, who, codes, set, secret } = await equipped();
  expect(new Set(codes).size).toBe(10);
  expect(await set()).toMatchObject({ status: 200, body: { codes } }); // the answer was lost, and nobody else's is
  await identity.service.quiet();
  expect(await identity.service.get(who, path)).toMatchObject({ body: { setAt: expect.any(String), codesLeft: 10 } });
  const { body } = await identity.service.get(who, '/accounts/me/details');
  const told = (body['notices'] as readonly { kind: string }[]).map(({ kind }) => kind);
  expect(told.sort()).toEqual(['recovery-codes-issued', 'second-factor-set']);
  expect(await rowsOf(accountId)).toEqual(['password', 'recovery-codes', 'totp']);
  const { rows } = await identity.database.pool.query<{ said: string }>(
    `SELECT data::text AS said FROM log.events WHERE stream = $1`,
    [`account-${accountId}`],
  );
  for (const secretText of [secret, ...codes]) expect(JSON.stringify(rows)).not.toContain(secretText);
});

it('takes no wrong first code, no offer of somebody else, and no second authenticator', async () => {
  const { who, offer, secret } = await equipped();
  const other = await equipped();
  const put = (body: object, by: typeof who = who) => identity.service.put(by, path, body);
  expect(await put({ offer, code: '000000' })).toMatchObject({ status: 422, body: { code: 'second-factor.wrong-code' } }); // prettier-ignore
  expect(await put({ offer, code: codeOf(secret) }, other.who)).toMatchObject({ status: 422, body: { code: 'second-factor.offer-lapsed' } }); // prettier-ignore
  expect(await put({ offer, code: codeOf(secret) })).toMatchObject({ status: 409, body: { code: 'account.second-factor-set' } }); // prettier-ignore
  expect(await put({ offer: '', code: '' })).toMatchObject({ status: 400, body: { code: 'request.bad-shape' } });
});

it('of two that are set up at once one counts, and of the other nothing is left', async () => {
  const username = 'berdua';
  const accountId = await office.open(one, username, ['auditor']);
  const { body } = await office.signIn(username, password);
  const who = { account: accountId, roles: ['auditor'], session: String(body['sessionId']) } as const;
  const offers = [await identity.service.post(who, `${path}/offers`, {}), await identity.service.post(who, `${path}/offers`, {})]; // prettier-ignore
  const answers = await Promise.all(
    offers.map(({ body: { offer, secret } }) =>
      identity.service.put(who, path, { offer, code: codeOf(String(secret)) }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  await identity.service.quiet();
  expect(await rowsOf(accountId)).toEqual(['password', 'recovery-codes', 'totp']);
});

it('asks for a code after the right password, and lets nobody in by the password alone (IDN-132)', async () => {
  const { username, secret, ticket } = await equipped();
  const first = await office.signIn(username, password);
  expect(first).toMatchObject({ status: 401, body: { code: 'sign-in.code-wanted', ticket: expect.any(String) } });
  expect(first.body['sessionId']).toBeUndefined();
  expect(await office.signIn(username, 'salah sama sekali')).toMatchObject({ body: { code: 'sign-in.refused' } });
  expect(await secondStep(await ticket(), '123')).toMatchObject({ status: 422, body: { code: 'second-factor.wrong-code' } }); // prettier-ignore
  expect(await secondStep('made-up', codeOf(secret))).toMatchObject({ status: 401, body: { code: 'sign-in.start-over' } }); // prettier-ignore
  expect(await secondStep(await ticket(), codeOf(secret))).toMatchObject({
    status: 200,
    body: { hasSecondFactor: true, sessionId: expect.any(String), provedAt: expect.any(String) },
  });
});

it('takes a code once, also of two sign-ins at once and after a restart', async () => {
  const { secret, ticket } = await equipped();
  const [left, right] = [await ticket(), await ticket()];
  const code = codeOf(secret);
  const answers = await Promise.all([secondStep(left, code), secondStep(right, code)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  await identity.restart();
  expect(await secondStep(right, code)).toMatchObject({ status: 422 });
});

it('takes each recovery code once, and new ones in their place (IDN-131)', async () => {
  const { accountId, who, codes, secret, ticket } = await equipped();
  const [first = '', second = ''] = codes;
  const [left, right] = [await ticket(), await ticket()];
  const answers = await Promise.all([secondStep(left, first), secondStep(right, first.toLowerCase())]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect(await identity.service.get(who, path)).toMatchObject({ body: { codesLeft: 9 } });
  const key = randomUUID();
  const issue = () => identity.service.post(who, `${path}/recovery-codes`, { code: codeOf(secret) }, { key });
  const issued = await issue();
  expect(issued).toMatchObject({ status: 200 });
  expect(await issue()).toMatchObject({ status: 200, body: { codes: issued.body['codes'] } });
  expect(await secondStep(left, second)).toMatchObject({ status: 422 });
  const [renewed = ''] = issued.body['codes'] as readonly string[];
  expect(await secondStep(left, renewed)).toMatchObject({ status: 200 });
  await identity.service.quiet();
  expect(await rowsOf(accountId)).toEqual(['password', 'recovery-codes', 'totp']);
});

it('is removed with a code, also between the two steps of a sign-in (IDN-133)', async () => {
  const { accountId, username, who, secret, ticket } = await equipped();
  const half = await ticket();
  const remove = (code: string) => identity.service.post(who, `${path}/removal`, { code });
  expect(await remove('000000')).toMatchObject({ status: 422, body: { code: 'second-factor.wrong-code' } });
  expect(await remove(codeOf(secret))).toMatchObject({ status: 200 });
  expect(await remove('000000')).toMatchObject({ status: 409, body: { code: 'account.no-second-factor' } });
  await nextCode(accountId);
  expect(await secondStep(half, codeOf(secret))).toMatchObject({ status: 401, body: { code: 'sign-in.start-over' } });
  expect(await office.signIn(username, password)).toMatchObject({ status: 200, body: { hasSecondFactor: false } });
  await identity.service.quiet();
  expect(await rowsOf(accountId)).toEqual(['password']);
});

it('makes whoever guesses codes wait, and nobody else', async () => {
  const { secret, ticket } = await equipped();
  const half = await ticket();
  const statuses: number[] = [];
  for (let guess = 0; guess < 7; guess += 1)
    statuses.push((await secondStep(half, `00000${guess}`, '10.6.6.6')).status);
  expect(statuses).toEqual([422, 422, 422, 422, 429, 429, 429]);
  expect(await secondStep(half, codeOf(secret), '10.6.6.6')).toMatchObject({ status: 429, body: { code: 'sign-in.delayed' } }); // prettier-ignore
  expect(await secondStep(half, codeOf(secret))).toMatchObject({ status: 200 });
});

it('takes few wrong codes of an app a day, from however many places; recovery codes go on counting (IDN-132)', async () => {
  const { accountId, codes, secret, ticket } = await equipped();
  const half = await ticket();
  const wrong = (nth: number) => secondStep(half, codeOf(secret, 0), `10.7.1.${String(nth)}`);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, nth) => wrong(nth)));
  const codesOfAnswers = answers.map(({ body }) => body['code']);
  expect(codesOfAnswers.filter((code) => code === 'second-factor.wrong-code')).toHaveLength(20);
  await identity.restart();
  const refused = { status: 422, body: { code: 'second-factor.guessed-at' } };
  expect(await secondStep(half, codeOf(secret))).toMatchObject(refused);
  expect(await secondStep(half, codes[0] ?? '')).toMatchObject({ status: 200 });
  expect(await secondStep(half, codeOf(secret))).toMatchObject(refused);
  await identity.database.superuser.query(
    `UPDATE identity.credentials SET wrong_since = now() - interval '25 hours' WHERE account_id = $1`,
    [accountId],
  );
  expect(await secondStep(half, codeOf(secret))).toMatchObject({ status: 200 });
});

it('is not got round by sending the activation of before once more', async () => {
  const username = 'lagi';
  const { body: made } = await one.post('/accounts', { username, roles: ['auditor'] });
  const [code, key] = [made['activationCode'], randomUUID()];
  const activate = () => identity.service.post({ roles: [] }, '/activations', { username, code, password }, { key });
  const { body } = await activate();
  expect((await activate()).body['sessionId']).toBe(body['sessionId']); // the answer was lost
  const who = { account: String(made['accountId']), roles: ['auditor'], session: String(body['sessionId']) } as const;
  const { body: offered } = await identity.service.post(who, `${path}/offers`, {});
  await identity.service.put(who, path, { offer: offered['offer'], code: codeOf(String(offered['secret'])) });
  expect(await activate()).toMatchObject({ status: 409, body: { code: 'account.wrong-status' } });
});

it('takes digits of no other script', async () => {
  const { who, offer, secret } = await equipped();
  const code = [...codeOf(secret)].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('');
  expect(await identity.service.put(who, path, { offer, code })).toMatchObject({ status: 422 });
});

it('ends with the disabling of the account, also between the two steps', async () => {
  const { accountId, secret, ticket } = await equipped();
  const half = await ticket();
  expect(await one.post(`/accounts/${accountId}/disabling`, { reason: 'pensiun' })).toMatchObject({ status: 200 });
  expect(await secondStep(half, codeOf(secret))).toMatchObject({ status: 401, body: { code: 'sign-in.start-over' } });
  await identity.service.quiet();
  expect(await rowsOf(accountId)).toEqual([]);
});

it('ends with a recovery, for whoever lost the phone; a sign-in that was half done has to begin again (IDN-134)', async () => {
  const { accountId, username, secret, ticket } = await equipped();
  const half = await ticket();
  await one.post(`/accounts/${accountId}/recoveries`, { reason: 'ponsel hilang' });
  const recovery = await office.recoveryOf(one, username);
  const { body } = await two.post(`/accounts/${accountId}/recoveries/${recovery}/allowance`, {});
  expect(await office.signIn(username, password)).toMatchObject({ status: 401, body: { code: 'sign-in.code-wanted' } });
  const renewed = 'gajah biru di bawah laut';
  const entered = await office.activate(username, body['code'], '10.0.0.1', renewed);
  expect(entered).toMatchObject({ status: 200, body: { hasSecondFactor: false } });
  expect(await secondStep(half, codeOf(secret))).toMatchObject({ status: 401, body: { code: 'sign-in.start-over' } });
  expect(await office.signIn(username, renewed)).toMatchObject({ status: 200 });
  await identity.service.quiet();
  expect(await rowsOf(accountId)).toEqual(['password']);
});

describe('the proof before money and roles (IDN-135)', () => {
  const long = () => instant(Date.now() - 16 * 60_000);

  it('is asked of whoever proved themselves more than a quarter of an hour ago', async () => {
    const stale = { account: one.accountId, roles: ['agency-admin'], provedAt: long() } as const;
    const body = { username: 'tidak-jadi', roles: ['auditor'] };
    const refused = { status: 403, body: { code: 'session.prove-yourself' } };
    expect(await identity.service.post(stale, '/accounts', body)).toMatchObject(refused);
    expect(await identity.service.post({ ...stale, provedAt: null }, '/accounts', body)).toMatchObject(refused);
    expect(await identity.service.post(stale, '/people-imports', { csv: peopleFile(2) })).toMatchObject(refused);
    expect(await identity.service.get(stale, '/activation-codes')).toMatchObject(refused);
    expect(await identity.service.get(stale, `/accounts/${one.accountId}/activation-code`)).toMatchObject(refused);
    expect(await identity.service.get(stale, '/accounts?limit=5')).toMatchObject({ status: 200 });
    expect(await identity.service.post({ ...stale, provedAt: instant(Date.now()) }, '/accounts', body)).toMatchObject({ status: 201 }); // prettier-ignore
  });

  it('takes the password, and the code where there is one, and outlives a restart', async () => {
    const { accountId, who, secret, codes } = await equipped();
    await identity.database.superuser.query(
      `UPDATE identity.sessions SET proved_at = now() - interval '1 hour' WHERE account_id = $1`,
      [accountId],
    );
    const prove = (body: object) => identity.service.post(who, '/accounts/me/proof', body);
    const provedAt = async () => Date.parse(String((await identity.service.get(who, '/accounts/me')).body['provedAt']));
    expect(await prove({ password: 'salah sama sekali' })).toMatchObject({ status: 422, body: { code: 'password.wrong' } }); // prettier-ignore
    expect(await prove({ password })).toMatchObject({ status: 422, body: { code: 'second-factor.code-missing' } });
    expect(await prove({ password, code: '000000' })).toMatchObject({ status: 422, body: { code: 'second-factor.wrong-code' } }); // prettier-ignore
    expect(Date.now() - (await provedAt())).toBeGreaterThan(50 * 60_000);
    expect(await prove({ password, code: codeOf(secret) })).toMatchObject({ status: 200 });
    await identity.restart();
    expect(Date.now() - (await provedAt())).toBeLessThan(60_000);
    expect(await prove({ password, code: codes[3] })).toMatchObject({ status: 200 });
    await identity.service.post(who, `/accounts/me/sessions/${who.session}/ending`, {});
    expect(await prove({ password, code: codes[4] })).toMatchObject({ status: 403, body: { code: 'session.ended' } });
  });
});
