import { randomUUID } from 'node:crypto';
import { openEventStore } from '@kinerja/event-store';
import type { Answer } from '@kinerja/service-testing';
import { hash } from '@node-rs/argon2';
import {
  firstPassword,
  importPeople,
  peopleFile,
  startIdentity,
  type Client,
  type RunningIdentity,
} from './identity.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
beforeAll(async () => {
  identity = await startIdentity();
  const { body } = await identity.anonymous.post('/sign-ins', { username: 'admin', password: firstPassword });
  admin = identity.as({ accountId: String(body['accountId']) });
  await admin.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
  await importPeople(admin, peopleFile(5));
});
afterAll(() => identity.stop());

const password = 'kuda hijau di atas awan';
const codeOf = async (username: string): Promise<string> => {
  const { body } = await admin.get('/activation-codes');
  const found = (body['items'] as { username: string; code: string }[]).find((item) => item.username === username);
  return found?.code ?? '';
};
const signIn = (username: string, secret: string): Promise<Answer> =>
  identity.anonymous.post('/sign-ins', { username, password: secret });

it('refuses a bad unit and fails none of the good ones that are sent beside it', async () => {
  const named = (name: string) => admin.post('/units', { name, from: '2020-01-01' });
  const good = Array.from({ length: 16 }, (_, index) => named(`Seksi ${index}`));
  const bad = Array.from({ length: 4 }, (_, index) => named(`Bad\u0000 ${index}`));
  const statuses = async (answers: readonly Promise<Answer>[]) =>
    (await Promise.all(answers)).map(({ status }) => status);
  expect([await statuses(good), await statuses(bad)]).toEqual([Array(16).fill(201), Array(4).fill(400)]);
});

it.each(['\u0000', 'Seksi\u0000', 'Seksi \ud83d', '\ude00', 'Seksi\nA', '   '])(
  'takes no unit that is named %j and writes nothing',
  async (name) => {
    const logged = async () => (await identity.database.pool.query('SELECT max(position) FROM log.events')).rows;
    const before = await logged();
    expect(await admin.post('/units', { name, from: '2020-01-01' })).toMatchObject({
      ...{ status: 400, body: { code: 'request.bad-shape', errors: [{ field: 'name' }] } },
    });
    expect(await logged()).toEqual(before);
  },
);

it('refuses the cursor of another list, naming it', async () => {
  const foreign = Buffer.from(JSON.stringify(['units', 'a'])).toString('base64url');
  for (const cursor of [foreign, 'x', '%00'])
    expect(await admin.get(`/people?cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'cursor' }] },
    });
});

it('makes the first administrator once, however often it starts', async () => {
  expect(await signIn('admin', firstPassword)).toMatchObject({
    status: 200,
    body: { displayName: 'admin', roles: ['agency-admin', 'system-admin'] },
  });
  await identity.restart();
  const { rows } = await identity.database.pool.query(
    `SELECT type FROM log.events WHERE stream LIKE 'account-%' AND type = 'AccountActivated'`,
  );
  // the second one is `admin-dua`
  expect(rows).toHaveLength(2);
});

it('calls nothing wrong of an account that is not shown yet', async () => {
  const blocker = await identity.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE identity.accounts_v5 IN EXCLUSIVE MODE');
  const account = { username: 'baru', roles: ['auditor'] };
  const created = await admin.post('/accounts', account);
  const body = { username: 'baru', code: String(created.body['activationCode']), password };
  const notYet = { status: 503, body: { code: 'account.not-yet-shown' } };
  expect([created.status, await identity.anonymous.post('/activations', body)]).toMatchObject([201, notYet]);
  expect(await signIn('baru', password)).toMatchObject(notYet);
  await blocker.query('ROLLBACK');
  blocker.release();
  await identity.service.quiet();
  expect(await identity.anonymous.post('/activations', body)).toMatchObject({ status: 200 });
});

it('calls no unit and no person unknown that is not shown yet', async () => {
  const blocker = await identity.database.pool.connect();
  await blocker.query('BEGIN; LOCK TABLE directory.organisation_units_v2 IN EXCLUSIVE MODE');
  const parent = await admin.post('/units', { name: 'Bidang Baru', from: '2020-01-01' });
  expect(
    await admin.post('/units', { name: 'Seksi Baru', from: '2020-01-01', parentUnitId: parent.body['unitId'] }),
  ).toMatchObject({
    status: 201,
  });
  await blocker.query('ROLLBACK');
  blocker.release();
  await identity.service.quiet();

  const { rows } = await identity.database.pool.query<{ id: string }>(
    'SELECT employee_id AS id FROM identity.people_v1 ORDER BY staff_number_key LIMIT 1',
  );
  const [employeeId, away] = [rows[0]?.id, randomUUID()];
  const rename = (from: string | undefined, to: string | undefined) =>
    identity.database.pool.query('UPDATE identity.people_v1 SET employee_id = $2 WHERE employee_id = $1', [from, to]);
  await rename(employeeId, away);
  const account = await admin.post('/accounts', { username: 'kedua', roles: ['employee'], employeeId });
  await rename(away, employeeId);
  expect(account).toMatchObject({ status: 201 });
});

it('gives each imported person an account that is activated with its code', async () => {
  const code = await codeOf('p0001');
  const key = randomUUID();
  const body = { username: 'P0001', code: code.toLowerCase(), password };
  const first = await identity.anonymous.post('/activations', body, key);
  expect(first).toMatchObject({ status: 200, body: { displayName: 'Bambang Contoh 1', roles: ['employee'] } });
  expect(await identity.anonymous.post('/activations', body, key)).toMatchObject({ status: 200, body: first.body });
  expect(await codeOf('p0001')).toBe('');
  expect(await signIn('p0001', password)).toMatchObject({
    status: 200,
    body: { employeeId: first.body['employeeId'], displayName: 'Bambang Contoh 1' },
  });
  expect(await identity.anonymous.post('/activations', body)).toMatchObject({
    status: 409,
    body: { code: 'account.wrong-status', currentStatus: 'active' },
  });
});

it('answers alike for a wrong code and an unknown name, and refuses a weak password', async () => {
  const wrong = await identity.anonymous.post('/activations', { username: 'p0002', code: 'AAAA', password });
  const unknown = await identity.anonymous.post('/activations', { username: 'nobody', code: 'AAAA', password });
  expect(wrong).toMatchObject({ status: 422, body: { code: 'activation.refused' } });
  expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
  const code = await codeOf('p0002');
  expect(await identity.anonymous.post('/activations', { username: 'p0002', code, password: 'pendek' })).toMatchObject({
    status: 422,
    body: { code: 'password.weak', fault: 'too-short', errors: [{ field: 'password' }] },
  });
  const known = { username: 'p0002', code, password: 'passwordpassword1' };
  expect(await identity.anonymous.post('/activations', known)).toMatchObject({
    status: 422,
    body: { code: 'password.weak', fault: 'guessable', errors: [{ field: 'password', code: 'password-guessable' }] },
  });
});

it('answers alike for an unknown user and a wrong password, and soon slows guessing down (R11, R14)', async () => {
  const unknown = await signIn('nobody', password);
  const wrong = await signIn('admin', 'not the password');
  expect(wrong).toMatchObject({ status: 401, body: { code: 'sign-in.refused' } });
  expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
  for (let guess = 0; guess < 3; guess++) await signIn('admin', `guess ${guess}`);
  expect(await signIn('admin', firstPassword)).toMatchObject({ status: 429, body: { code: 'sign-in.delayed' } });
  expect(await signIn('p0001', password)).toMatchObject({ status: 200 });
});

it('opens accounts for offices and repeats a lost answer', async () => {
  const key = randomUUID();
  const account = { username: 'bendahara', roles: ['survey-officer'] };
  const made = await admin.post('/accounts', account, key);
  expect(made).toMatchObject({
    status: 201,
    body: { accountId: expect.any(String), activationCode: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) },
  });
  expect((await admin.post('/accounts', account, key)).body).toEqual(made.body);
  expect(await admin.post('/accounts', account)).toMatchObject({
    status: 409,
    body: { code: 'account.username-taken' },
  });
  expect(await admin.post('/accounts', { username: 'x', roles: ['system-admin', 'payroll-officer'] })).toMatchObject({
    status: 422,
    body: { code: 'account.system-and-pay' },
  });
  expect(await admin.post('/accounts', { username: 'y', roles: ['boss'] })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'roles' }] },
  });
  expect(await admin.post('/accounts', { username: 'z', roles: ['employee'], employeeId: randomUUID() })).toMatchObject(
    { status: 422, body: { code: 'account.unknown-person' } },
  );
});

it('changes a password for whoever knows the old one', async () => {
  const { body } = await signIn('p0001', password);
  const self = identity.as({ accountId: String(body['accountId']), roles: ['employee'] });
  const newPassword = 'gajah biru di bawah laut';
  expect(await self.put('/accounts/me/password', { currentPassword: 'wrong', newPassword })).toMatchObject({
    status: 422,
    body: { code: 'password.wrong' },
  });
  expect(await self.put('/accounts/me/password', { currentPassword: password, newPassword })).toMatchObject({
    status: 200,
  });
  expect(await signIn('p0001', password)).toMatchObject({ status: 401 });
  expect(await signIn('p0001', newPassword)).toMatchObject({ status: 200 });
});

it('ends the use of a disabled account and tells the others (IDN-044)', async () => {
  const code = await codeOf('p0003');
  const { body } = await identity.anonymous.post('/activations', { username: 'p0003', code, password });
  const id = String(body['accountId']);
  const self = identity.as({ accountId: id, roles: ['employee'] });
  expect(await self.get('/accounts/me')).toMatchObject({ status: 200, body: { displayName: 'Bambang Contoh 3' } });
  const disabled = await admin.post(`/accounts/${id}/disabling`, { reason: 'pensiun' });
  expect(disabled.status).toBe(200);
  expect(await self.get('/accounts/me', disabled.position)).toMatchObject({ status: 403 });
  expect(await signIn('p0003', password)).toMatchObject({ status: 401, body: { code: 'sign-in.refused' } });
  const { rows } = await identity.database.pool.query(
    `SELECT 1 FROM log.outbox WHERE type LIKE 'identity.account-disabled%' AND key = $1`,
    [id],
  );
  expect(rows).toHaveLength(1);
});

/** But for user names, of which every account has one, sealed (IDN-185). */
const eventsWith = async (text: string): Promise<number> => {
  const found = `SELECT FROM log.events
    WHERE stream LIKE 'account-%' AND type <> 'AccountCreated' AND data::text LIKE $1`;
  return (await identity.database.pool.query(found, [`%${text}%`])).rowCount ?? 0;
};
const keptOf = async (username: string): Promise<number> => {
  const text = `SELECT FROM identity.credentials JOIN identity.accounts_v5 USING (account_id) WHERE username = $1`;
  return (await identity.database.pool.query(text, [username])).rowCount ?? 0;
};

it('keeps no password in the log, in clear or sealed, and none of a disabled account at all (IDN-046)', async () => {
  await identity.service.quiet();
  expect([await eventsWith('argon2id'), await eventsWith('$sealed'), await eventsWith('credentialId')]).toEqual([
    0, 1, 6,
  ]);
  expect([await keptOf('p0001'), await keptOf('p0003')]).toEqual([1, 0]);
});

it('lets people sign in after its read tables were made anew (IDN-046)', async () => {
  await identity.service.rebuild();
  expect(await signIn('p0001', 'gajah biru di bawah laut')).toMatchObject({ status: 200 });
});

describe('after a release that kept passwords in the log (IDN-046)', () => {
  const hashSealed = {
    version: 1,
    personal: { subject: 'accountId', purpose: 'sign-in', fields: ['passwordHash'] },
  } as const;
  const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 0, minute)).toISOString();

  it('lets people sign in with the passwords they had, which the log then shows to nobody any more', async () => {
    const former = openEventStore({
      pool: identity.database.pool,
      catalog: { AccountActivated: hashSealed, PasswordChanged: hashSealed },
      sealing: { wrappingKey: Buffer.alloc(32, 7).toString('base64') },
    });
    const made = await admin.post('/accounts', { username: 'lama', roles: ['auditor'] });
    const accountId = String(made.body['accountId']);
    const set = async (type: string, words: string, minute: number) => {
      const commandId = randomUUID();
      const meta = { commandId, actor: 'test', correlationId: commandId };
      const events = [{ type, data: { accountId, passwordHash: await hash(words), at: at(minute) } }];
      const stream = `account-${accountId}`;
      await former.commit({ stream, expected: 'any', events, meta, fingerprint: 'a'.repeat(64) });
    };
    await set('AccountActivated', 'sandi yang paling awal', 1);
    await set('PasswordChanged', 'sandi yang kemudian', 2);
    await former.close();
    await identity.restart();
    await identity.service.quiet();
    expect(await signIn('lama', 'sandi yang paling awal')).toMatchObject({ status: 401 });
    expect(await signIn('lama', 'sandi yang kemudian')).toMatchObject({ status: 200 });
    const key = `SELECT wrapped_key FROM log.personal_keys WHERE subject = $1 AND purpose = 'sign-in'`;
    const { rows } = await identity.database.pool.query(key, [accountId]);
    expect(rows).toEqual([{ wrapped_key: null }]);
    // two hashes, and why `p0003` was disabled
    expect(await eventsWith('$sealed')).toBe(3);
    expect(await keptOf('lama')).toBe(1);
  });
});

it('registers units under known parents, each name once', async () => {
  const parent = await admin.post('/units', { name: 'Bidang Layanan', from: '2020-01-01' });
  expect(parent).toMatchObject({ status: 201, body: { unitId: expect.any(String), version: 1 } });
  await admin.get('/units', parent.position);
  const parentUnitId = parent.body['unitId'];
  expect(await admin.post('/units', { name: 'Seksi A', from: '2020-01-01', parentUnitId })).toMatchObject({
    status: 201,
  });
  expect(await admin.post('/units', { name: 'bidang  layanan', from: '2020-01-01' })).toMatchObject({
    status: 409,
    body: { code: 'unit.name-taken' },
  });
  expect(await admin.post('/units', { name: 'Seksi B', from: '2020-01-01', parentUnitId: randomUUID() })).toMatchObject(
    {
      status: 422,
      body: { code: 'unit.unknown-parent' },
    },
  );
  expect(await admin.post('/units', { name: ' ', from: '2020-01-01' })).toMatchObject({ status: 400 });
});
