import { randomUUID } from 'node:crypto';
import type { Answer } from '@kinerja/service-testing';
import { instant } from '@kinerja/vocabulary';
import { firstPassword, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { address, device, type Lie } from './passkey.fixtures';
import { itemsOf, officeOf, password } from './two-persons.fixtures';

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

const nobody = { roles: [] } as const;
const refused = (status: number, code: string) => ({ status, body: { code } });
const person = async () => {
  const username = `kunci-${String((accounts += 1))}`;
  const accountId = await office.open(one, username, ['auditor']);
  await identity.service.quiet();
  const { body } = await office.signIn(username, password);
  const who = { account: accountId, roles: ['auditor'], session: String(body['sessionId']) } as const;
  return { username, accountId, who };
};
type Person = Awaited<ReturnType<typeof person>>;

const post = (who: Parameters<RunningIdentity['service']['post']>[0], path: string, body: object, key?: string): Promise<Answer> =>
  identity.service.post(who, path, { address, ...body }, key === undefined ? {} : { key }); // prettier-ignore
const optionsFor = async ({ who }: Person): Promise<unknown> => {
  await identity.service.quiet();
  const { status, body } = await post(who, '/passkeys/options', {});
  expect({ status, code: body['code'] }).toEqual({ status: 200, code: undefined });
  return body['options'];
};
const asked = async () => (await post(nobody, '/sign-ins/passkey-options', {})).body['options'];
const signIn = (answer: string) => post(nobody, '/sign-ins/passkey', { answer });
const listOf = async ({ who }: Person) => itemsOf(await identity.service.get(who, '/accounts/me/passkeys'));

/** Somebody with a passkey on a device. */
const equipped = async () => {
  const owner = await person();
  const phone = device();
  const answer = phone.create(await optionsFor(owner));
  const added = await post(owner.who, '/passkeys', { name: 'Ponsel dinas', answer });
  expect(added.status).toBe(201);
  const enter = async (lie: Lie = {}) => signIn(phone.get(await asked(), lie));
  return { ...owner, phone, passkeyId: String(added.body['passkeyId']), enter };
};
const kindsOf = async (accountId: string): Promise<readonly string[]> => {
  const { rows } = await identity.database.pool.query<{ kind: string }>(
    'SELECT kind FROM identity.credentials WHERE account_id = $1 ORDER BY kind',
    [accountId],
  );
  return rows.map(({ kind }) => kind);
};

it('is added with a name, listed, opens the account as a fresh proof, and is removed (IDN-139, IDN-140)', async () => {
  const owner = await equipped();
  expect(await listOf(owner)).toMatchObject([{ passkeyId: owner.passkeyId, name: 'Ponsel dinas' }]);
  expect(await owner.enter()).toMatchObject({
    status: 200,
    body: { accountId: owner.accountId, sessionId: expect.any(String), provedAt: expect.any(String) },
  });
  expect(await listOf(owner)).toMatchObject([{ usedAt: expect.any(String) }]);
  await identity.service.quiet();
  const { body } = await identity.service.get(owner.who, '/accounts/me/details');
  expect((body['notices'] as readonly { kind: string }[]).map(({ kind }) => kind)).toContain('passkey-added');
  const removal = `/accounts/me/passkeys/${owner.passkeyId}/removal`;
  expect(await identity.service.post(owner.who, removal, {})).toMatchObject({ status: 200 });
  expect(await owner.enter()).toMatchObject(refused(401, 'passkey.refused'));
  expect(await identity.service.post(owner.who, removal, {})).toMatchObject(refused(404, 'account.no-such-passkey'));
  await identity.service.quiet();
  expect(await kindsOf(owner.accountId)).toEqual(['password']);
});

it('is added once by a request that is sent again, and on no second account', async () => {
  const [owner, other, phone, key] = [await person(), await person(), device(), randomUUID()];
  const answer = phone.create(await optionsFor(owner));
  const first = await post(owner.who, '/passkeys', { name: 'Laptop', answer }, key);
  expect(await post(owner.who, '/passkeys', { name: 'Laptop', answer }, key)).toMatchObject({ status: 201, body: { passkeyId: first.body['passkeyId'] } }); // prettier-ignore
  expect(await post(owner.who, '/passkeys', { name: 'Laptop', answer })).toMatchObject(refused(409, 'passkey.known-already')); // prettier-ignore
  const again = phone.create(await optionsFor(other));
  expect(await post(other.who, '/passkeys', { name: 'Laptop', answer: again })).toMatchObject(refused(409, 'passkey.known-already')); // prettier-ignore
});

it('is not added by an answer to another page, address, person or challenge, nor without the finger (IDN-141)', async () => {
  const [owner, other] = [await person(), await person()];
  const add = (answer: string, by = owner) => post(by.who, '/passkeys', { name: 'x', answer });
  const options = await optionsFor(owner);
  const lies: readonly Lie[] = [
    { origin: 'https://kinerja.example.com' },
    { rpId: 'example.com' },
    { challenge: Buffer.alloc(60, 1).toString('base64url') },
    { isUnverified: true },
  ];
  for (const lie of lies) expect(await add(device().create(options, lie))).toMatchObject(refused(422, 'passkey.not-taken')); // prettier-ignore
  expect(await add(device().create(options), other)).toMatchObject(refused(422, 'passkey.not-taken'));
  const { challenge } = JSON.parse(String(await asked())) as { challenge: string };
  expect(await add(device().create(options, { challenge }))).toMatchObject(refused(422, 'passkey.not-taken'));
  for (const answer of ['{}', 'no json', '[]', '{"id":1,"response":{}}', '{"id":"x","response":null}'])
    expect(await add(answer)).toMatchObject(refused(422, 'passkey.not-taken'));
  expect(await add(device().create(options))).toMatchObject({ status: 201 });
  expect(await add(device().create(options))).toMatchObject(refused(422, 'passkey.challenge-over'));
  expect(await listOf(owner)).toHaveLength(1);
});

it('opens nothing by an answer to another page, of another key or owner, or one that came before (IDN-141)', async () => {
  const [owner, other] = [await equipped(), await equipped()];
  const handleOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
  for (const lie of [
    ...[{ origin: 'https://evil.example.com' }, { rpId: 'example.com' }, { isUnverified: true } as const],
    ...[{ userHandle: handleOf(other.accountId) }, { userHandle: '' }],
  ])
    expect(await owner.enter(lie)).toMatchObject(refused(401, 'passkey.refused'));
  expect(await owner.enter({ challenge: Buffer.alloc(60, 1).toString('base64url') })).toMatchObject(refused(422, 'passkey.challenge-over')); // prettier-ignore
  const { challenge } = JSON.parse(String(await optionsFor(owner))) as { challenge: string };
  expect(await owner.enter({ challenge })).toMatchObject(refused(422, 'passkey.challenge-over'));
  expect(await signIn(device().get(await asked()))).toMatchObject(refused(401, 'passkey.refused'));
  const swapped = JSON.parse(owner.phone.get(await asked())) as { id: string };
  expect(await signIn(JSON.stringify({ ...swapped, id: other.phone.id }))).toMatchObject(refused(401, 'passkey.refused')); // prettier-ignore
  const answer = owner.phone.get(await asked());
  const both = await Promise.all([signIn(answer), signIn(answer)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
  await identity.restart();
  expect(await signIn(answer)).toMatchObject(refused(422, 'passkey.challenge-over'));
  for (const bad of ['{}', 'null', '{"id":"x","response":{}}']) expect(await signIn(bad)).toMatchObject(refused(401, 'passkey.refused')); // prettier-ignore
  expect(await post(nobody, '/sign-ins/passkey', { answer: '' })).toMatchObject({ status: 400 });
});

it('is refused where its device counts backwards, and its person is told (IDN-141)', async () => {
  const owner = await equipped();
  expect(await owner.enter({ counter: 9 })).toMatchObject({ status: 200 });
  for (const counter of [9, 3, 0])
    expect(await owner.enter({ counter })).toMatchObject(refused(422, 'passkey.counted-back'));
  expect(await listOf(owner)).toMatchObject([{ refusedAt: expect.any(String) }]);
  expect(await owner.enter({ counter: 10 })).toMatchObject({ status: 200 });
});

it('is asked for at an address with a name only', async () => {
  const bare = { address: 'http://10.1.2.3:8080' };
  expect(await post(nobody, '/sign-ins/passkey-options', bare)).toMatchObject(refused(409, 'passkey.no-domain'));
  expect(await post((await person()).who, '/passkeys/options', bare)).toMatchObject(refused(409, 'passkey.no-domain'));
});

it('takes a fresh proof to add and remove, and gives one itself (IDN-135)', async () => {
  const [owner, other] = [await equipped(), await equipped()];
  const stale = { ...owner.who, provedAt: instant(Date.now() - 16 * 60_000) };
  expect(await post(stale, '/passkeys/options', {})).toMatchObject(refused(403, 'session.prove-yourself'));
  expect(await post(stale, `/accounts/me/passkeys/${owner.passkeyId}/removal`, {})).toMatchObject(refused(403, 'session.prove-yourself')); // prettier-ignore
  const prove = (answer: string, who: object = owner.who) =>
    post(who as typeof owner.who, '/passkeys/proof', { answer });
  expect(await prove(other.phone.get(await asked()))).toMatchObject(refused(422, 'passkey.not-taken'));
  const answer = owner.phone.get(await asked());
  expect(await prove(answer)).toMatchObject({ status: 200, body: { provedAt: expect.any(String) } });
  expect(await prove(answer)).toMatchObject(refused(422, 'passkey.challenge-over'));
});

it('ends with the recovery and with the disabling of the account (IDN-142)', async () => {
  const owner = await equipped();
  await one.post(`/accounts/${owner.accountId}/recoveries`, { reason: 'ponsel hilang' });
  const recovery = await office.recoveryOf(one, owner.username);
  const { body } = await two.post(`/accounts/${owner.accountId}/recoveries/${recovery}/allowance`, {});
  expect((await owner.enter()).status).toBe(200);
  await office.activate(owner.username, body['code'], '10.0.0.1', 'gajah biru di bawah laut');
  expect(await owner.enter()).toMatchObject(refused(401, 'passkey.refused'));
  await identity.service.quiet();
  expect(await kindsOf(owner.accountId)).toEqual(['password']);

  const left = await equipped();
  await one.post(`/accounts/${left.accountId}/disabling`, { reason: 'pensiun' });
  expect(await left.enter()).toMatchObject(refused(401, 'passkey.refused'));
  await identity.service.quiet();
  expect(await kindsOf(left.accountId)).toEqual([]);
});
