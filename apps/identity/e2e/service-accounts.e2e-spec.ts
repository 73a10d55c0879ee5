import type { Answer } from '@kinerja/service-testing';
import { firstPassword, importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures'; // prettier-ignore
import {
  address,
  assertionOf,
  claimsOf,
  forgedAssertion,
  machinePair,
  secondsFromNow,
  tokenAddress,
  type MachinePair,
} from './machine.fixtures';
import { itemsOf, officeOf, type Listed } from './two-persons.fixtures';

jest.setTimeout(120_000);

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
let one: Known;
let two: Known;

beforeEach(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
  one = await office.enter('admin', firstPassword);
  two = await office.enter('admin-dua', firstPassword);
});
afterEach(() => identity.stop());

const path = '/service-accounts';
const said = {
  ...{ name: 'Mesin absensi', purpose: 'Mengirim rekap bulanan', responsible: 'admin' },
  ...{ scopes: ['attendance.import'], reason: 'Mesin baru di lantai satu' },
};
const why = { reason: 'Kunci dipinjam orang lain' };
const refused = (status: number, code: string) => ({ status, body: { code } });

const listed = async (id: string, by: Client = one): Promise<Listed> => {
  await identity.service.quiet();
  return itemsOf(await by.get(path)).find((item) => item['serviceAccountId'] === id) ?? {};
};
const proposalOf = async (id: string): Promise<Listed> => (await listed(id))['proposal'] as Listed;
const confirm = async (id: string, by: Client = two): Promise<Answer> =>
  by.post(`${path}/${id}/access/${String((await proposalOf(id))['proposalId'])}/confirmation`, {});
const register = (pair: MachinePair, changes: object = {}, by: Client = one): Promise<Answer> =>
  by.post(path, { ...said, publicKey: pair.pem, ...changes });
const kidsOf = async (id: string): Promise<readonly string[]> =>
  ((await listed(id))['keys'] as readonly { kid: string }[]).map(({ kid }) => kid);
/** Registered by one administrator and confirmed by another. */
const opened = async (pair: MachinePair, changes: object = {}) => {
  const { status, body } = await register(pair, changes);
  expect(status).toBe(201);
  const id = String(body['serviceAccountId']);
  expect(await confirm(id)).toMatchObject({ status: 200 });
  const [kid = ''] = await kidsOf(id);
  return { id, kid };
};
const signIn = (assertion: string, more: object = {}): Promise<Answer> =>
  identity.service.post({ roles: [] }, '/sign-ins/machine', { assertion, tokenAddress, address, ...more });
const refusedFor = (fault: string) => ({ status: 401, body: { code: 'assertion.refused', fault } });

it('is registered by one administrator, confirmed by another, and then signs in with its key (IDN-220, IDN-221)', async () => {
  const pair = machinePair();
  const { body } = await register(pair);
  const id = String(body['serviceAccountId']);
  expect(await listed(id)).toMatchObject({ status: 'active', scopes: [], keys: [], responsible: 'admin', proposal: { isOwn: true, scopes: ['attendance.import'] } }); // prettier-ignore
  const kid = String((await proposalOf(id))['kid']);
  expect(await signIn(await assertionOf(pair.privateKey, { id, kid }))).toMatchObject(refusedFor('unknown-key'));
  expect(await confirm(id, one)).toMatchObject(refused(403, 'service-account.same-administrator'));
  expect(await confirm(id)).toMatchObject({ status: 200 });
  expect(await signIn(await assertionOf(pair.privateKey, { id, kid }))).toMatchObject({
    status: 200,
    body: { serviceAccountId: id, scopes: ['attendance.import'] },
  });
  expect(await listed(id, two)).toMatchObject({ scopes: ['attendance.import'], keys: [{ kid, kind: 'Ed25519', hasEnded: false }], lastUsedAt: expect.any(String) as string }); // prettier-ignore
});

it('answers bad input with the field, and keeps no private key (IDN-222)', async () => {
  const pair = machinePair();
  const fields = async (changes: object) =>
    ((await register(pair, changes)).body['errors'] as readonly { field: string }[] | undefined)?.map((e) => e.field);
  expect(await fields({ name: ' ' })).toEqual(['name']);
  expect(await fields({ scopes: ['payees.import'] })).toEqual(['scopes']);
  expect(await fields({ reason: '' })).toEqual(['reason']);
  const privatePem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(await register(pair, { publicKey: privatePem })).toMatchObject(refused(422, 'service-key.private'));
  expect(await register(pair, { publicKey: 'kunci' })).toMatchObject(refused(422, 'service-key.unreadable'));
  expect(await register(pair, { scopes: [] })).toMatchObject(refused(422, 'service-account.no-scopes'));
  expect(await register(pair, { responsible: 'siapa' })).toMatchObject(refused(422, 'service-account.responsible-unknown')); // prettier-ignore
  expect(await register(pair, {}, identity.as({ roles: ['auditor'] }))).toMatchObject(refused(403, 'caller.lacks-role')); // prettier-ignore
  expect(await register(pair, {}, identity.as({ roles: ['agency-admin'] }))).toMatchObject(refused(403, 'account.not-administrator')); // prettier-ignore
  await opened(pair, { responsible: 'Admin@dinsos' });
  expect(await register(machinePair(), { name: 'MESIN ABSENSI' })).toMatchObject(refused(409, 'service-account.name-taken')); // prettier-ignore
});

it('believes nothing but what the key has signed for this door, now and once (IDN-224)', async () => {
  const pair = machinePair();
  const { id, kid } = await opened(pair);
  const sign = (claims: object, key = pair) => assertionOf(key.privateKey, { id, kid, claims });
  const fault = async (assertion: string) => String((await signIn(assertion)).body['fault']);
  expect(await fault('nothing')).toBe('unreadable');
  expect(await fault(forgedAssertion({ alg: 'none', kid }, claimsOf(id)))).toBe('wrong-algorithm');
  expect(await fault(forgedAssertion({ alg: 'HS256', kid }, claimsOf(id), pair.pem))).toBe('wrong-algorithm');
  expect(await fault(await sign({}, machinePair()))).toBe('wrong-signature');
  expect(await fault(await assertionOf(pair.privateKey, { id, kid: 'another' }))).toBe('unknown-key');
  expect(await fault(await sign({ sub: '0b6f5d39-50f6-5a0e-9d5c-0000000000d1' }))).toBe('not-its-own-issuer');
  const stranger = '0b6f5d39-50f6-5a0e-9d5c-0000000000d1';
  expect(await fault(await sign({ iss: stranger, sub: stranger }))).toBe('unknown-client');
  expect(await fault(await sign({ aud: 'https://other.example/api/token' }))).toBe('wrong-audience');
  expect(await fault(await sign({ iat: secondsFromNow(120) }))).toBe('issued-in-the-future');
  expect(await fault(await sign({ exp: secondsFromNow(3_600) }))).toBe('expires-too-late');
  expect(await fault(await sign({ exp: secondsFromNow(-61) }))).toBe('expired');
  const assertion = await sign({});
  expect(await signIn(assertion)).toMatchObject({ status: 200 });
  expect(await fault(assertion)).toBe('used-already');
  await identity.restart();
  expect(await fault(assertion)).toBe('used-already');
  expect(await signIn(await sign({ aud: address }))).toMatchObject({ status: 200 });
});

it('takes what is signed once also where two processes are asked at the same moment', async () => {
  const pair = machinePair();
  const assertion = await assertionOf(pair.privateKey, await opened(pair));
  const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(assertion)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

it('gives the scopes that were asked for, and none that it does not have', async () => {
  const pair = machinePair();
  const { id, kid } = await opened(pair, { scopes: ['attendance.import', 'people.read'] });
  const asked = async (scope: string) => signIn(await assertionOf(pair.privateKey, { id, kid }), { scope });
  expect((await asked('people.read')).body).toMatchObject({ scopes: ['people.read'] });
  expect(await asked('people.read payees.import')).toMatchObject(refused(400, 'service-account.scope-not-given'));
});

it('has two keys side by side until the former one ends (IDN-222)', async () => {
  const [former, next] = [machinePair(), machinePair()];
  const { id, kid } = await opened(former);
  const change = { scopes: said.scopes, publicKey: next.pem, formerKeyDays: 7, reason: 'Ganti tahunan' };
  expect(await one.post(`${path}/${id}/access`, change)).toMatchObject({ status: 201 });
  expect(await confirm(id)).toMatchObject({ status: 200 });
  const [, nextKid = ''] = await kidsOf(id);
  const withFormer = async () => signIn(await assertionOf(former.privateKey, { id, kid }));
  expect(await withFormer()).toMatchObject({ status: 200 });
  expect(await signIn(await assertionOf(next.privateKey, { id, kid: nextKid }))).toMatchObject({ status: 200 });
  expect(await one.post(`${path}/${id}/key-ending`, { kid, ...why })).toMatchObject({ status: 200 });
  expect(await withFormer()).toMatchObject(refusedFor('key-ended'));
  expect(await signIn(await assertionOf(next.privateKey, { id, kid: nextKid }))).toMatchObject({ status: 200 });
});

it('shares its key with no other one, ever, and takes none back that has ended (IDN-222)', async () => {
  const [former, next] = [machinePair(), machinePair()];
  const { id, kid } = await opened(former);
  const other = String((await register(former, { name: 'SIMPEG' })).body['serviceAccountId']);
  expect(await confirm(other)).toMatchObject(refused(409, 'service-account.key-elsewhere'));
  expect(await one.post(`${path}/${id}/key-ending`, { kid, ...why })).toMatchObject({ status: 200 });
  const change = { scopes: said.scopes, reason: 'Ganti' };
  expect(await one.post(`${path}/${id}/access`, change)).toMatchObject(refused(409, 'service-account.no-key'));
  expect(await one.post(`${path}/${id}/access`, { ...change, publicKey: next.pem })).toMatchObject({ status: 201 });
  expect(await confirm(id)).toMatchObject({ status: 200 });
  expect(await one.post(`${path}/${id}/access`, { ...change, publicKey: former.pem })).toMatchObject(refused(409, 'service-account.key-known')); // prettier-ignore
});

it('is suspended, resumed and ended by one administrator (IDN-223)', async () => {
  const pair = machinePair();
  const { id, kid } = await opened(pair);
  const comesIn = async () => signIn(await assertionOf(pair.privateKey, { id, kid }));
  const state = () => identity.service.get({ roles: [] }, `/sign-ins/machine/${id}`);
  expect(await state()).toMatchObject({ status: 200, body: { scopes: ['attendance.import'] } });
  expect(await one.post(`${path}/${id}/suspension`, why)).toMatchObject({ status: 200 });
  expect(await comesIn()).toMatchObject(refused(401, 'service-account.not-in-use'));
  expect(await state()).toMatchObject(refused(401, 'service-account.not-in-use'));
  expect(await two.post(`${path}/${id}/resumption`, why)).toMatchObject({ status: 200 });
  expect(await comesIn()).toMatchObject({ status: 200 });
  expect(await two.post(`${path}/${id}/ending`, why)).toMatchObject({ status: 200 });
  expect(await comesIn()).toMatchObject(refused(401, 'service-account.not-in-use'));
  expect(await one.post(`${path}/${id}/resumption`, why)).toMatchObject(refused(409, 'service-account.wrong-status'));
  expect(await register(machinePair())).toMatchObject({ status: 201 });
});

it('needs another person when the account of whoever answers for it is no more in use', async () => {
  await office.open(one, 'petugas-ti', ['auditor']);
  const { id } = await opened(machinePair(), { responsible: 'petugas-ti' });
  expect(await listed(id)).toMatchObject({ responsible: 'petugas-ti', needsResponsible: false });
  const accounts = itemsOf(await one.get('/accounts?limit=50'));
  const account = String(accounts.find(({ username }) => username === 'petugas-ti')?.['accountId']);
  expect(await one.post(`/accounts/${account}/disabling`, { reason: 'Pindah' })).toMatchObject({ status: 200 });
  expect(await listed(id)).toMatchObject({ needsResponsible: true });
  expect(await one.post(`${path}/${id}/responsible`, { responsible: 'admin-dua', reason: 'Pindah' })).toMatchObject({ status: 200 }); // prettier-ignore
  expect(await listed(id)).toMatchObject({ responsible: 'admin-dua', needsResponsible: false });
});

it('reads the list of people with its scope, is called by its name, and nothing else opens', async () => {
  await one.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(one, peopleFile(1));
  const { id } = await opened(machinePair(), { scopes: ['people.read'] });
  const machine = { account: id, scopes: ['people.read'] } as const;
  expect(await identity.service.get(machine, '/people')).toMatchObject({ status: 200 });
  expect(await identity.service.get(machine, '/accounts')).toMatchObject(refused(403, 'caller.lacks-scope'));
  expect(await identity.service.get(machine, path)).toMatchObject(refused(403, 'caller.lacks-scope'));
  expect(itemsOf(await one.get(`/directory?ids=${id}`))).toMatchObject([{ name: 'Mesin absensi' }]);
  const seen = itemsOf(await identity.as({ roles: ['auditor'] }).get(`/disclosures?by=${id}`));
  expect(seen).toMatchObject([{ by: { kind: 'machine', id }, operation: 'identity.readPeople' }]);
});
