import { randomUUID } from 'node:crypto';
import { personErasedV1 } from '@kinerja/identity-contracts';
import { todayUnderTest } from '@kinerja/service-testing';
import { daysAfter } from '@kinerja/vocabulary';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { itemsOf, type Listed } from './two-persons.fixtures';

jest.setTimeout(120_000);

type Person = Readonly<{ employeeId: string; assignmentId: string; staffNumber: string; nip: string; name: string }>;
let identity: RunningIdentity;
let one: Client;
let two: Client;
let people: readonly Person[];
beforeAll(async () => {
  identity = await startIdentity();
  one = identity.as();
  two = identity.as();
  await one.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(one, peopleFile(6));
  people = itemsOf(await one.get('/people')) as unknown as readonly Person[];
});
afterAll(() => identity.stop());

const someone = (nth: number): Person => people[nth] ?? { employeeId: '', assignmentId: '', staffNumber: '', nip: '', name: '' }; // prettier-ignore
const reason = 'KENARI-alasan penghapusan';
const wish = { ground: 'unlawful', reason };
const ask = (person: Person, by = one) => by.post(`/people/${person.employeeId}/erasures`, wish);
const decide = (person: Person, id: unknown, how: 'confirmation' | 'ending', by = two) =>
  by.post(`/people/${person.employeeId}/erasures/${String(id)}/${how}`, {});
const outlook = async (person: Person, by = one) => (await by.get(`/people/${person.employeeId}/erasure`)).body;

const accountOf = async ({ staffNumber }: Person, username = staffNumber.toLowerCase()): Promise<Listed> =>
  itemsOf(await one.get(`/accounts?find=${username}`)).find((account) => account['username'] === username) ?? {};
const disable = async (person: Person, username?: string): Promise<void> => {
  const path = `/accounts/${String((await accountOf(person, username))['accountId'])}/disabling`;
  expect(await one.post(path, { reason: 'KENARI-nonaktif' })).toMatchObject({ status: 200 });
};
const leads = async (person: Person, superior: Person): Promise<void> => {
  const change = { superiorId: superior.employeeId, from: superior === someone(0) ? '2026-02-02' : '2026-02-01', reason: 'KENARI-ganti' }; // prettier-ignore
  expect(await one.put(`/assignments/${person.assignmentId}/superior`, change)).toMatchObject({ status: 200 });
};
const correctedNip = '198611212011011009';
const wordsSince = [
  correctedNip,
  'KENARI-salah ketik',
  'KENARI-keluarga',
  'KENARI-surat',
  'Kenari Bergelar',
  'KENARI-benar',
  'KENARI-salah tulis',
  'KENARI-jawaban',
];
/** A new name, another kind of employment, a family, a correction that was declined and one that is open. */
const writtenSince = async (person: Person, self: Client): Promise<void> => {
  const change = { from: '2026-02-01', reason: 'KENARI-surat keputusan' };
  const path = `/people/${person.employeeId}`;
  expect(await one.put(`${path}/name`, { ...change, name: 'Kenari Bergelar' })).toMatchObject({ status: 200 });
  const number = { which: 'nip', number: correctedNip, reason: 'KENARI-salah ketik' };
  expect(await one.put(`${path}/number`, number)).toMatchObject({ status: 200 });
  expect(await one.put(`${path}/employment`, { ...change, employment: 'cpns' })).toMatchObject({ status: 200 });
  const family = { family: 'married', dependants: 2, from: '2026-01-01', reason: 'KENARI-keluarga' };
  const document = { documentKind: 'birth', documentNumber: 'KENARI-keluarga', documentDate: '2025-06-01' };
  expect(await one.put(`${path}/tax-status`, { ...family, ...document })).toMatchObject({ status: 200 });
  const wrong = { right: 'KENARI-benar', reason: 'KENARI-salah tulis' };
  const { body } = await self.post('/corrections/mine', { ...wrong, field: 'name' });
  await one.post(`/corrections/${String(body['correctionId'])}/declining`, { reason: 'KENARI-jawaban' });
  expect(await self.post('/corrections/mine', { ...wrong, field: 'unit' })).toMatchObject({ status: 201 });
};

/** Entered by mistake: nothing of them has to be kept. */
const neverServed = async (person: Person) => {
  await one.post(`/assignments/${person.assignmentId}/withdrawal`, { reason: 'KENARI-salah orang' });
  await disable(person);
};

/** Tables in which some text stands. */
const tablesWith = async (text: string): Promise<readonly string[]> => {
  const { pool } = identity.database;
  const { rows } = await pool.query<{ path: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS path FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const holding: string[] = [];
  for (const { path } of rows) {
    const found = await pool.query(`SELECT FROM ${path} t WHERE t::text ILIKE $1 LIMIT 1`, [`%${text}%`]);
    if (found.rowCount) holding.push(path);
  }
  return holding;
};

it('is refused of whoever serves, and everything in the way is told before (IDN-181)', async () => {
  const head = someone(0);
  expect(await outlook(head)).toMatchObject({
    ...{ staffNumber: head.staffNumber, name: head.name, retentionYears: 10, leads: 5 },
    hindrances: ['erasure.in-service', 'erasure.leads-others', 'erasure.account-in-use'],
  });
  expect(await ask(head)).toMatchObject({ status: 409, body: { code: 'erasure.in-service' } });
});

it('is refused while data have to be kept, with the day on which it is free (IDN-182)', async () => {
  const left = someone(1);
  const endsOn = daysAfter(todayUnderTest(), -1);
  const ending = { endsOn, cause: 'retirement', reason: 'KENARI-pensiun' };
  expect(await one.put(`/assignments/${left.assignmentId}/end`, ending)).toMatchObject({ status: 200 });
  await disable(left);
  const from = `${Number(endsOn.slice(0, 4)) + 10}${endsOn.slice(4)}`;
  expect(await ask(left)).toMatchObject({
    status: 409,
    body: { code: 'erasure.within-retention', lastDay: endsOn, years: 10, from },
  });
  expect(await outlook(left)).toMatchObject({ lastDay: endsOn, freeFrom: from, hindrances: ['erasure.within-retention'] }); // prettier-ignore
});

it('waits for a second person, and is withdrawn until then (IDN-180)', async () => {
  const person = someone(2);
  await neverServed(person);
  const { status, body } = await ask(person);
  expect(status).toBe(201);
  expect(await ask(person, two)).toMatchObject({ status: 409, body: { code: 'erasure.already-asked' } });
  expect(await decide(person, body['erasureId'], 'confirmation', one)).toMatchObject({ status: 403, body: { code: 'erasure.same-person' } }); // prettier-ignore
  expect(await outlook(person, two)).toMatchObject({ decision: { state: 'asked', reason, isOwn: false } });
  expect(await decide(person, body['erasureId'], 'ending', one)).toMatchObject({ status: 200 });
  expect(await decide(person, body['erasureId'], 'confirmation')).toMatchObject({ status: 404, body: { code: 'erasure.absent' } }); // prettier-ignore
  expect(await outlook(person)).not.toHaveProperty('decision');
  const [listed] = itemsOf(await two.get('/erasures?state=withdrawn'));
  expect(listed).toMatchObject({ employeeId: person.employeeId, name: person.name, state: 'withdrawn', reason });
});

it('is for administrators alone', async () => {
  const other = identity.as({ employee: someone(0).employeeId, roles: ['employee'] });
  expect(await ask(someone(2), other)).toMatchObject({ status: 403 });
  expect((await other.get('/erasures')).status).toBe(403);
  expect(await one.post(`/people/${randomUUID()}/erasures`, wish)).toMatchObject({ status: 404 });
});

describe('once it is confirmed (IDN-184)', () => {
  let person: Person;
  let account: Listed;
  beforeAll(async () => {
    person = someone(3);
    const self = identity.as({ employee: person.employeeId, roles: ['employee'] });
    const leave = { substituteId: someone(4).employeeId, startsOn: daysAfter(todayUnderTest(), 1), endsOn: daysAfter(todayUnderTest(), 2) }; // prettier-ignore
    await leads(someone(5), person);
    await identity.service.quiet();
    const granted = await self.post('/delegations/mine', { ...leave, reason: 'illness', note: 'KENARI-rawat inap' });
    expect(granted).toMatchObject({ status: 201, body: { delegationId: expect.any(String) } });
    await leads(someone(5), someone(0));
    expect(await one.post('/accounts', { username: 'kenari-burung', roles: ['employee'], employeeId: person.employeeId })).toMatchObject({ status: 201 }); // prettier-ignore
    await self.post(`/assignments/${person.assignmentId}/superior-reports`, { from: '2026-02-01', reason: 'KENARI-atasan' }); // prettier-ignore
    const [open] = itemsOf(await self.get('/superior-reports/mine'));
    await one.post(`/superior-reports/${String(open?.['reportId'])}/declining`, { reason: 'KENARI-ditolak' });
    await writtenSince(person, self);
    await neverServed(person);
    await disable(person, 'kenari-burung');
    account = await accountOf(person);
    const { body } = await ask(person);
    expect(await decide(person, body['erasureId'], 'confirmation')).toMatchObject({ status: 200 });
    await identity.service.quiet();
  });

  it('nothing of the person is left in any table, and others are as they were', async () => {
    const words = [
      'KENARI-rawat',
      'KENARI-atasan',
      'KENARI-ditolak',
      'kenari-burung',
      person.name,
      person.nip,
      ...wordsSince,
    ];
    for (const text of words) expect({ text, tables: await tablesWith(text) }).toEqual({ text, tables: [] });
    const list = itemsOf(await one.get('/people'));
    expect(list).toHaveLength(6);
    expect(list.find(({ employeeId }) => employeeId === person.employeeId)).toMatchObject({ name: '(dihapus)' });
    expect(list.filter(({ name }) => name === '(dihapus)')).toHaveLength(1);
  });

  it('read models that are filled anew have the same rows', async () => {
    const before = await identity.service.readModels();
    await identity.service.rebuild();
    expect(await identity.service.readModels()).toEqual(before);
  });

  it('no request for correction waits for an answer that nobody could give', async () => {
    const own = itemsOf(await one.get('/corrections')).filter(({ employeeId }) => employeeId === person.employeeId);
    expect(own).toMatchObject([{ state: 'declined' }, { state: 'withdrawn' }]);
    for (const field of ['right', 'reason', 'answer']) for (const item of own) expect(item).not.toHaveProperty(field);
    const changes = itemsOf(await one.get(`/people/${person.employeeId}/changes`));
    expect(changes).toMatchObject([{ kind: 'employment' }, { kind: 'nip' }, { kind: 'name', becomes: '(dihapus)' }]);
    expect(itemsOf(await one.get(`/people/${person.employeeId}/tax-statuses`))).toEqual([]);
  });

  it('the other services are told, and the trail tells of the decision', async () => {
    const { employeeId } = person;
    expect(await identity.service.said(personErasedV1.type, employeeId)).toEqual([{ employeeId }]);
    expect(await identity.service.eventsOf(`erasure-${employeeId}`)).toEqual(['ErasureAsked', 'ErasureConfirmed']);
    expect((await identity.service.eventsOf(`person-${employeeId}`)).at(-1)).toBe('PersonForgotten');
    const [done] = itemsOf(await one.get('/erasures?state=confirmed'));
    expect(done).toMatchObject({ employeeId, name: '(dihapus)', ground: 'unlawful' });
    expect(done).not.toHaveProperty('reason');
    expect(await outlook(person)).toMatchObject({ name: '(dihapus)', decision: { state: 'confirmed' } });
  });

  it('nothing new is decided of them', async () => {
    expect(await ask(person)).toMatchObject({ status: 409, body: { code: 'erasure.confirmed' } });
    const enabling = `/accounts/${String(account['accountId'])}/enabling`;
    expect(await one.post(enabling, { reason: 'kembali' })).toMatchObject({ status: 409 });
  });

  it('is worked in twice without a trace, and the NIP is free for whoever it belongs to', async () => {
    await identity.restart();
    const again = peopleFile(4).replaceAll('P0003', 'Q0003').split('\r\n');
    const row = again[4]?.replace(person.nip, correctedNip) ?? '';
    await importPeople(one, [again[0], row].join('\r\n'));
    const found = itemsOf(await one.get('/people?search=Q0003'));
    expect(found).toMatchObject([{ staffNumber: 'Q0003', nip: correctedNip, name: person.name }]);
  });
});
