import { randomUUID } from 'node:crypto';
import { todayUnderTest } from '@kinerja/service-testing';
import { daysAfter, localDate } from '@kinerja/vocabulary';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly string[];
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
  await importPeople(admin, peopleFile(4));
  const { body } = await admin.get('/people');
  people = (body['items'] as { employeeId: string }[]).map(({ employeeId }) => employeeId);
});
afterAll(() => identity.stop());

const person = (nth: number): string => people[nth] ?? '';
const as = (nth: number): Client => identity.as({ employee: person(nth), roles: ['employee'] });
const days = (count: number): string => daysAfter(todayUnderTest(), count);

const leave = (startsOn: string, endsOn: string, substituteId = person(1)) => ({
  ...{ substituteId, startsOn, endsOn, reason: 'illness', note: 'Rawat inap', letterNumber: '800/7/2026' },
});
const mine = async (by: Client) => (await by.get('/delegations/mine')).body['items'] as Record<string, unknown>[];

it('is granted by the superior, seen by both, and why by the superior alone (IDN-036)', async () => {
  const granted = await as(0).post('/delegations/mine', leave(days(-3), days(10)));
  expect(granted.status).toBe(201);
  const delegationId = granted.body['delegationId'];
  const terms = { delegationId, employeeId: person(0), substituteId: person(1), status: 'running' };
  expect(await mine(as(0))).toMatchObject([{ ...terms, reason: 'illness', note: 'Rawat inap' }]);
  const [seen] = await mine(as(1));
  expect(seen).toMatchObject(terms);
  expect(Object.keys(seen ?? {}).sort()).toEqual(
    ['delegationId', 'employeeId', 'endsOn', 'grantedUntil', 'startsOn', 'status', 'substituteId'].sort(),
  );
  expect(await mine(as(2))).toEqual([]);
  const list = await admin.get('/delegations');
  expect(list.body['items']).toMatchObject([{ ...terms, letterNumber: '800/7/2026' }]);
});

it('seals why somebody is away (UU 27/2022)', async () => {
  const { rows } = await identity.database.pool.query<{ data: string }>(
    `SELECT data::text AS data FROM log.events WHERE type = 'DelegationGranted'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { data } of rows) expect(data).not.toMatch(/illness|Rawat inap|800\/7/);
});

it('names the delegation it shares a day with (IDN-082)', async () => {
  const terms = { ...leave(days(5), days(20), person(2)), employeeId: person(0) };
  expect(await admin.post('/delegations', terms)).toMatchObject({
    status: 409,
    body: { code: 'delegation.overlaps', startsOn: days(-3), endsOn: days(10) },
  });
});

it('ends earlier, keeps the days that are over, and makes room for the next (IDN-083)', async () => {
  const [running] = await mine(as(0));
  const path = `/delegations/${String(running?.['delegationId'])}/ending`;
  const ending = (endsOn: string) => ({ endsOn, reason: 'Kembali lebih awal' });
  expect(await as(1).post(path, ending(days(3)))).toMatchObject({ status: 404 });
  expect(await as(0).post(path, ending(days(-3)))).toMatchObject({
    status: 422,
    body: { code: 'delegation.past-days' },
  });
  expect(await as(0).post(path, ending(days(3)))).toMatchObject({ status: 200 });
  expect(await mine(as(0))).toMatchObject([{ endsOn: days(3), grantedUntil: days(10), endNote: 'Kembali lebih awal' }]);
  expect(await as(0).post('/delegations/mine', leave(days(4), days(6)))).toMatchObject({ status: 201 });
});

it('is withdrawn before it begins, by an administrator too', async () => {
  const coming = (await mine(as(0))).find(({ status }) => status === 'coming');
  const path = `/delegations/${String(coming?.['delegationId'])}/ending`;
  const before = daysAfter(localDate(String(coming?.['startsOn'])), -1);
  expect(await admin.post(path, { endsOn: before, reason: 'Cuti dibatalkan' })).toMatchObject({ status: 200 });
  expect((await mine(as(0))).map(({ status }) => status)).toEqual(['running', 'withdrawn']);
});

it('is of somebody who leads, to somebody else who holds a post (IDN-081)', async () => {
  const next = { ...leave(days(30), days(31)) };
  const codeOf = async (by: Client, terms: object) => (await by.post('/delegations/mine', terms)).body['code'];
  expect(await codeOf(as(2), next)).toBe('delegation.leads-nobody');
  expect(await codeOf(as(0), { ...next, substituteId: person(0) })).toBe('delegation.to-oneself');
  expect(await codeOf(as(0), { ...next, substituteId: randomUUID() })).toBe('delegation.substitute-without-post');
  expect(await codeOf(as(0), { ...next, reason: 'other', note: undefined })).toBe('delegation.note-missing');
  expect(await codeOf(as(0), leave(days(-9), days(-8)))).toBe('delegation.over');
});

it('finds by a part of a name or number whoever holds a post on the day', async () => {
  const found = async (find: string, day: string) =>
    (await as(2).get(`/delegations/substitutes?find=${find}&day=${day}`)).body['items'];
  expect(await found('CONTOH%202', days(0))).toMatchObject([{ employeeId: person(2), name: 'Bambang Contoh 2' }]);
  expect(await found('p0003', days(0))).toMatchObject([{ employeeId: person(3) }]);
  expect(await found('contoh', '2001-01-01')).toEqual([]);
  expect(await found('%25', days(0))).toEqual([]);
});
