import { todayUnderTest } from '@kinerja/service-testing';
import { daysAfter } from '@kinerja/vocabulary';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

jest.setTimeout(120_000);

type Fact = Readonly<{ name: string; kind: string; value: string; before?: string }>;
type Line = Readonly<{
  position: number;
  hash: string;
  type: string;
  stream: string;
  by: Readonly<{ kind: string; id?: string; name?: string }>;
  facts: readonly Fact[];
}>;

let identity: RunningIdentity;
let admin: Client;
let auditor: Client;
let people: readonly Readonly<{ employeeId: string; assignmentId: string }>[];
let unitId: string;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  auditor = identity.as({ roles: ['auditor'] });
  unitId = String((await admin.post('/units', { name: 'Sekretariat', from: '2026-01-01' })).body['unitId']);
  await importPeople(admin, peopleFile(4));
  people = (await admin.get('/people')).body['items'] as typeof people;
});
afterAll(() => identity.stop());

const person = (nth: number) => people[nth] ?? { employeeId: '', assignmentId: '' };
const read = async (query = '', by = auditor, path = '/trail') => {
  const { status, body } = await by.get(`${path}?limit=200${query}`);
  expect(status).toBe(200);
  return { lines: body['items'] as readonly Line[], next: body['next'] as string | null };
};
const fact = ({ facts }: Line, name: string) => facts.find((one) => one.name === name);

it('says who did what, with the place of each line in the chain, the newest first (TRL-001)', async () => {
  const { lines } = await read();
  const { rows } = await identity.database.pool.query<{ position: string; hash: string; type: string }>(
    `SELECT position, encode(hash, 'hex') AS hash, type FROM log.events ORDER BY position DESC`,
  );
  expect(lines.map(({ position, hash, type }) => [String(position), hash, type])).toEqual(
    rows.map(({ position, hash, type }) => [position, hash, type]),
  );
  const registered = lines.find(({ type }) => type === 'UnitRegistered');
  expect(registered).toMatchObject({ by: { kind: 'account' }, stream: `unit-${unitId}` });
  expect(registered && fact(registered, 'unit-name')).toEqual({
    name: 'unit-name',
    kind: 'text',
    value: 'Sekretariat',
  });
});

it('says what was there before, of one thing from its beginning on (TRL-002)', async () => {
  const from = daysAfter(todayUnderTest(), 1);
  expect(await admin.put(`/units/${unitId}/name`, { name: 'Sekretariat Dinas', from })).toMatchObject({
    status: 200,
  });
  const { lines } = await read(`&stream=unit-${unitId}`);
  // people are counted whenever an import has ended
  const types = lines.map(({ type }) => type).filter((type) => type !== 'UnitPeopleCounted');
  expect(types).toEqual(['UnitRenamed', 'UnitRegistered']);
  expect(lines[0] && fact(lines[0], 'unit-name')).toMatchObject({ value: 'Sekretariat Dinas', before: 'Sekretariat' });
});

it('names what is sealed and opens none of it, whoever asks (TRL-005)', async () => {
  const { lines } = await read('&type=PersonRegistered');
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(fact(line, 'name')).toEqual({ name: 'name', kind: 'sealed', value: '' });
    expect(fact(line, 'nik')).toMatchObject({ kind: 'sealed' });
    expect(JSON.stringify(line)).not.toMatch(/Bambang|19850315|3578011503/);
  }
});

it('is narrowed by days, by who did it and of whom it says something (TRL-006)', async () => {
  const today = todayUnderTest();
  expect((await read(`&from=${today}&to=${today}`)).lines.length).toBeGreaterThan(8);
  expect((await read(`&to=${daysAfter(today, -1)}`)).lines).toEqual([]);
  expect((await read(`&from=${daysAfter(today, 1)}`)).lines).toEqual([]);
  const about = await read(`&about=${person(1).employeeId}`);
  expect(new Set(about.lines.map(({ type }) => type))).toEqual(
    new Set(['PersonRegistered', 'AssignmentStarted', 'AccountCreated']),
  );
  const acting = identity.as({ employee: person(2).employeeId });
  await acting.post('/units', { name: 'Bidang Satu', from: '2026-01-01' });
  const done = await read(`&by=${person(2).employeeId}`);
  expect(done.lines).toMatchObject([{ type: 'UnitRegistered', by: { kind: 'person', id: person(2).employeeId } }]);
});

it('is read page after page, each line once', async () => {
  const whole = (await read()).lines.map(({ position }) => position);
  const seen: number[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body } = await auditor.get(`/trail?limit=3${next === '' ? '' : `&cursor=${next}`}`);
    seen.push(...(body['items'] as readonly Line[]).map(({ position }) => position));
    next = body['next'] as string | null;
  }
  expect(seen).toEqual(whole);
  expect(await auditor.get('/trail?cursor=x')).toMatchObject({ status: 400 });
});

it('lets everybody read what was done about them and what they did, and nothing of others (TRL-003)', async () => {
  const own = identity.as({ employee: person(1).employeeId, roles: ['employee'] });
  const { lines } = await read('', own, '/trail/mine');
  expect(lines.map(({ type }) => type).sort()).toEqual(['AccountCreated', 'AssignmentStarted', 'PersonRegistered']);
  expect(JSON.stringify(lines)).not.toContain(person(2).employeeId);
});

it('counts what was done about the account of the person among their own lines (TRL-003)', async () => {
  const [made] = (await read(`&about=${person(3).employeeId}&type=AccountCreated`)).lines;
  const accountId = String(made?.stream.replace('account-', ''));
  const { body } = await admin.get('/activation-codes?limit=50');
  const codes = body['items'] as readonly { accountId: string; username: string; code: string }[];
  const { username, code } = codes.find((one) => one.accountId === accountId) ?? { username: '', code: '' };
  const password = 'tiga gajah menari pelan';
  expect(await admin.post('/activations', { username, code, password })).toMatchObject({ status: 200 });
  const own = identity.as({ accountId, employee: person(3).employeeId, roles: ['employee'] });
  expect((await read('', own, '/trail/mine')).lines.map(({ type }) => type)).toContain('AccountActivated');
});

it('is refused to everybody else (TRL-004)', async () => {
  for (const role of ['employee', 'system-admin', 'payroll-officer', 'unit-head', 'survey-officer'] as const)
    expect(await identity.as({ employee: person(1).employeeId, roles: [role] }).get('/trail')).toMatchObject({
      status: 403,
      body: { code: 'caller.lacks-role' },
    });
  expect(await identity.as({ roles: ['auditor'] }).get('/trail/mine')).toMatchObject({ status: 403 });
});

it('opens what is sealed of a person for that person alone (IDN-170)', async () => {
  const own = identity.as({ employee: person(1).employeeId, roles: ['employee'] });
  expect(await own.get('/people/me/identity')).toMatchObject({
    status: 200,
    body: { name: 'Bambang Contoh 1', nik: '3578011503850001', birthDate: '1985-03-15' },
  });
  expect(await identity.as({ roles: ['auditor'] }).get('/people/me/identity')).toMatchObject({ status: 403 });
  const nobody = identity.as({ employee: '0190a0a0-0000-7000-8000-000000000009' });
  expect(await nobody.get('/people/me/identity')).toMatchObject({ status: 404 });
});

it('keeps nothing for a person whose key was destroyed (IDN-170)', async () => {
  const { store } = identity.service.service.runtime;
  await store.erase(person(3).employeeId, 'identity');
  const own = identity.as({ employee: person(3).employeeId, roles: ['employee'] });
  expect(await own.get('/people/me/identity')).toMatchObject({ status: 200, body: {} });
  const { lines } = await read(`&about=${person(3).employeeId}`);
  expect(lines.map(({ type }) => type)).toContain('PersonRegistered');
});
