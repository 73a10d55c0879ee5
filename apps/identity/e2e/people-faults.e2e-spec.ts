import { randomUUID } from 'node:crypto';
import { peopleFaultsCountedV1, type PeopleFaultsCountedV1 } from '@kinerja/identity-contracts';
import { todayUnderTest, toTheCentre } from '@kinerja/service-testing';
import { daysAfter } from '@kinerja/vocabulary';
import { peopleFaultsHandler } from '../src/people-faults/people-faults.handler';
import { PeopleFaultsCount } from '../src/people-faults/people-faults-count';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

type Person = Readonly<{ employeeId: string; assignmentId: string; staffNumber: string }>;
type Fault = Readonly<Record<string, unknown> & { employeeId: string; account: Readonly<{ accountId: string }> }>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly Person[];
let otherUnit: string;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2000-01-01' });
  otherUnit = String((await admin.post('/units', { name: 'Bidang Data', from: '2000-01-01' })).body['unitId']);
  await importPeople(admin, peopleFile(9));
  people = (await admin.get('/people?limit=50')).body['items'] as readonly Person[];
});
afterAll(() => identity.stop());

const today = todayUnderTest();
const yesterday = daysAfter(today, -1);
const someone = (nth: number): Person => {
  const person = people[nth];
  if (!person) throw new Error('nine people were imported');
  return person;
};
const head = () => someone(0);
const counts = async () => {
  await identity.service.quiet();
  return (await admin.get('/people-faults/counts')).body['counts'] as Readonly<Record<string, number>>;
};
const listed = async (fault: string) =>
  (await admin.get(`/people-faults?fault=${fault}`)).body['items'] as readonly Fault[];
const write = async (stream: string, expected: bigint, event: { type: string; data: object }): Promise<void> => {
  await identity.service.service.runtime.store.commit({
    ...{ stream, expected, events: [event], messages: [], take: [], release: [] },
    ...{ meta: { commandId: randomUUID(), actor: 'test', correlationId: randomUUID() }, fingerprint: 'a'.repeat(64) },
  });
};
const post = (changes: object) => ({
  ...{ kind: 'definitive', unitId: otherUnit, position: 'Analis Data', positionKind: 'fungsional', jobClass: 9 },
  ...{ golongan: 'III/c', duty: 'member', startsOn: yesterday, ...changes },
});
const begin = ({ employeeId }: Person, changes: object) =>
  admin.post(`/people/${employeeId}/assignments`, post(changes));
const leave = ({ assignmentId }: Person) =>
  admin.put(`/assignments/${assignmentId}/end`, { endsOn: yesterday, cause: 'retirement' });
const accountOf = async ({ employeeId, staffNumber }: Person): Promise<string> => {
  const { items } = (await admin.get(`/accounts?find=${staffNumber}`)).body as { items: { accountId: string }[] };
  if (items.length !== 1) throw new Error(`${employeeId} has ${items.length} accounts`);
  return String(items[0]?.accountId);
};

it('finds nothing of the kind where all is well, first administrators included', async () => {
  expect(await counts()).toMatchObject({
    ...{ 'superior-loop': 0, 'superior-elsewhere': 0, 'second-agency-head': 0 },
    ...{ 'role-without-post': 0, 'account-without-post': 0, 'account-without-person': 0 },
  });
});

it('finds everybody whose line of superiors goes round, and nobody below them (IDN-291)', async () => {
  const [one, two, below] = [someone(1), someone(2), someone(3)];
  for (const [person, superior] of [
    ...[[one, two], [two, one], [below, one]] as const, // prettier-ignore
  ])
    await write(`assignment-${person.assignmentId}`, 1n, {
      type: 'SuperiorChanged',
      data: {
        ...{ assignmentId: person.assignmentId, employeeId: person.employeeId, superiorId: superior.employeeId },
        ...{ from: yesterday, at: `${yesterday}T01:00:00.000Z` },
      },
    });
  expect((await counts())['superior-loop']).toBe(2);
  const found = await listed('superior-loop');
  expect(new Map(found.map(({ employeeId, superiorId }) => [employeeId, superiorId]))).toEqual(
    new Map([
      [one.employeeId, two.employeeId],
      [two.employeeId, one.employeeId],
    ]),
  );
});

it('finds whose superior has gone to another part of the agency, the head of the agency aside (IDN-292)', async () => {
  const [left, mover] = [someone(4), someone(5)];
  await admin.put(`/assignments/${left.assignmentId}/superior`, {
    ...{ superiorId: mover.employeeId, from: yesterday, reason: 'SK' },
  });
  expect((await counts())['superior-elsewhere']).toBe(0);
  expect(await begin(mover, { superiorId: head().employeeId })).toMatchObject({ status: 201 });
  expect((await counts())['superior-elsewhere']).toBe(1);
  expect(await listed('superior-elsewhere')).toMatchObject([
    { employeeId: left.employeeId, superiorId: mover.employeeId, unitName: 'Sekretariat' },
  ]);
});

it('finds two people above whom is nobody, and only the other one once one is known as the head (IDN-293)', async () => {
  const second = someone(6);
  expect(await begin(second, { duty: 'head' })).toMatchObject({ status: 201 });
  expect((await counts())['second-agency-head']).toBe(2);
  const accountId = randomUUID();
  const data = { accountId, employeeId: head().employeeId, username: 'kepala-dinas', roles: ['agency-head'] };
  await write(`account-${accountId}`, 0n, { type: 'AccountCreated', data: { ...data, at: `${today}T01:00:00.000Z` } });
  expect((await counts())['second-agency-head']).toBe(1);
  expect(await listed('second-agency-head')).toMatchObject([{ employeeId: second.employeeId }]);
});

describe('somebody who has left (IDN-290)', () => {
  it('has an account to be disabled by an administrator, with the day of the end, unless another post begins soon', async () => {
    const leaver = someone(7);
    expect(await leave(leaver)).toMatchObject({ status: 200 });
    expect((await counts())['account-without-post']).toBe(1);
    const [found] = await listed('account-without-post');
    expect(found).toMatchObject({
      employeeId: leaver.employeeId,
      account: { accountId: await accountOf(leaver), roles: ['employee'], lastDay: yesterday },
    });
    const next = await begin(leaver, { superiorId: head().employeeId, startsOn: daysAfter(today, 30) });
    expect((await counts())['account-without-post']).toBe(0);
    await admin.post(`/assignments/${String(next.body['assignmentId'])}/withdrawal`, { reason: 'Salah orang' });
    await begin(leaver, { superiorId: head().employeeId, startsOn: daysAfter(today, 31) });
    expect((await counts())['account-without-post']).toBe(1);
    const reason = { reason: `Masa jabatan berakhir pada ${yesterday}` };
    expect(await admin.post(`/accounts/${String(found?.account.accountId)}/disabling`, reason)).toMatchObject({
      status: 200,
    });
    expect(await counts()).toMatchObject({ 'account-without-post': 0, 'role-without-post': 0 });
  });

  it('is told apart where further roles stay in force', async () => {
    const leaver = someone(8);
    const accountId = await accountOf(leaver);
    expect(await admin.post(`/accounts/${accountId}/roles`, { role: 'survey-officer' })).toMatchObject({ status: 200 });
    expect((await counts())['role-without-post']).toBe(0);
    await leave(leaver);
    expect(await counts()).toMatchObject({ 'account-without-post': 0, 'role-without-post': 1 });
    expect(await listed('role-without-post')).toMatchObject([
      { employeeId: leaver.employeeId, account: { accountId, roles: ['employee', 'survey-officer'] } },
    ]);
  });
});

it('finds accounts of nobody with the roles of people of the agency, not those of auditors (IDN-294)', async () => {
  expect(await admin.post('/accounts', { username: 'inspektorat', roles: ['auditor'] })).toMatchObject({ status: 201 });
  expect((await counts())['account-without-person']).toBe(0);
  const { body } = await admin.post('/accounts', { username: 'loket', roles: ['survey-officer'] });
  expect((await counts())['account-without-person']).toBe(1);
  const [found] = await listed('account-without-person');
  expect(found?.account).toEqual({ accountId: body['accountId'], username: 'loket', roles: ['survey-officer'] });
  expect(found).not.toHaveProperty('employeeId');
});

it('says the numbers to the centre once, and again when one has changed (IDN-295)', async () => {
  const { runtime } = identity.service.service;
  const count = new PeopleFaultsCount(runtime, peopleFaultsHandler(runtime.store));
  const said = () => toTheCentre<PeopleFaultsCountedV1>(identity.service, peopleFaultsCountedV1.type);
  await counts();
  await count.look();
  await count.look();
  const open = Object.entries(await counts()).filter(([, number]) => number > 0);
  const [first, ...more] = await said();
  expect([first?.countedOn, more]).toEqual([today, []]);
  expect(new Map(first?.counts.map((one) => [one.fault as string, one.open]))).toEqual(new Map(open));
  await admin.post('/accounts', { username: 'loket-dua', roles: ['survey-officer'] });
  await counts();
  await count.look();
  expect((await said()).map((one) => one.counts.find(({ fault }) => fault === 'account-without-person'))).toEqual([
    { fault: 'account-without-person', open: 1 },
    { fault: 'account-without-person', open: 2 },
  ]);
});
