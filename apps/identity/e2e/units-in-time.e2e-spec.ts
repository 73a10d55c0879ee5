import { randomUUID } from 'node:crypto';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

type Listed = Readonly<{ unitId: string; name: string; parentUnitId?: string }>;
type Person = Readonly<{ employeeId: string; assignmentId: string; unitName?: string }>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let office: string;

const register = async (name: string, body: object = {}): Promise<string> =>
  String((await admin.post('/units', { name, from: '2020-01-01', ...body })).body['unitId']);
const rename = (unit: string, name: string, from: string) => admin.put(`/units/${unit}/name`, { name, from });
const move = (unit: string, parentUnitId: string | undefined, from: string) =>
  admin.put(`/units/${unit}/parent`, { ...(parentUnitId && { parentUnitId }), from });
const close = (unit: string, from: string) => admin.put(`/units/${unit}/end`, { from });
const withdraw = (unit: string, what: string, from: string) =>
  admin.post(`/units/${unit}/withdrawals`, { what, from, reason: 'Peraturan belum terbit' });
const on = async (day: string): Promise<ReadonlyMap<string, Listed>> => {
  await identity.service.quiet();
  const { items } = (await admin.get(`/units?on=${day}&limit=100`)).body as unknown as { items: Listed[] };
  return new Map(items.map((item) => [item.unitId, item]));
};
const historyOf = async (unit: string) => {
  await identity.service.quiet();
  return (await admin.get(`/units/${unit}`)).body;
};

beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  office = await register('Sekretariat');
  await importPeople(admin, peopleFile(3));
});
afterAll(() => identity.stop());

it('asks since when a unit is there, and shows it on no day before (IDN-100)', async () => {
  expect(await admin.post('/units', { name: 'Bidang Tanpa Hari' })).toMatchObject({ status: 400 });
  const unit = await register('Bidang Baru', { from: '2026-07-01', lastDay: '2026-12-31', parentUnitId: office });
  expect((await on('2026-06-30')).has(unit)).toBe(false);
  expect((await on('2026-07-01')).get(unit)).toMatchObject({
    ...{ name: 'Bidang Baru', parentUnitId: office, from: '2026-07-01', lastDay: '2026-12-31' },
  });
  expect((await on('2027-01-01')).has(unit)).toBe(false);
  const all = (await admin.get('/units?limit=100')).body['items'] as Listed[];
  expect(all.map(({ unitId }) => unitId)).toContain(unit);
  expect(await admin.post('/units', { name: 'Seksi', from: '2026-08-01', parentUnitId: unit })).toMatchObject({
    status: 422,
    body: { type: '/problems/unit.parent-not-open', parentUnitId: unit, day: '2027-01-01' },
  });
});

it('renames from a day: the tree and the people of earlier days keep the earlier name (IDN-101)', async () => {
  expect(await rename(office, 'Sekretariat Daerah', '2026-07-01')).toMatchObject({ status: 200 });
  const names = [(await on('2026-06-30')).get(office)?.name, (await on('2026-07-01')).get(office)?.name];
  expect(names).toEqual(['Sekretariat', 'Sekretariat Daerah']);
  const unitNames = async (day: string) =>
    ((await admin.get(`/people?on=${day}&limit=10`)).body['items'] as Person[]).map(({ unitName }) => unitName);
  expect(new Set(await unitNames('2026-06-30'))).toEqual(new Set(['Sekretariat']));
  expect(new Set(await unitNames('2026-07-01'))).toEqual(new Set(['Sekretariat Daerah']));
  expect(await admin.post('/units', { name: 'sekretariat', from: '2026-07-01' })).toMatchObject({
    status: 409,
    body: { type: '/problems/unit.name-taken' },
  });
  expect(await rename(office, 'Sekretariat Dinas', '2026-07-01')).toMatchObject({ status: 200 });
  expect((await on('2026-07-01')).get(office)?.name).toBe('Sekretariat Dinas');
  // On no day any more the name of a unit, so another one may have it.
  expect(await admin.post('/units', { name: 'Sekretariat Daerah', from: '2026-07-01' })).toMatchObject({ status: 201 });
});

it('moves from a day, never below itself (IDN-102)', async () => {
  const field = await register('Bidang Pindah', { parentUnitId: office });
  const section = await register('Seksi Pindah', { parentUnitId: field });
  expect(await move(section, office, '2026-07-01')).toMatchObject({ status: 200 });
  expect((await on('2026-06-30')).get(section)?.parentUnitId).toBe(field);
  expect((await on('2026-07-01')).get(section)?.parentUnitId).toBe(office);
  expect(await move(field, section, '2026-03-01')).toMatchObject({
    status: 422,
    body: { type: '/problems/unit.circle', unitIds: [section, field], day: '2026-03-01' },
  });
  expect(await move(field, section, '2026-07-01')).toMatchObject({ status: 200 });
  expect(await move(field, randomUUID(), '2026-07-01')).toMatchObject({ status: 422 });
  expect(await move(field, undefined, '2026-09-01')).toMatchObject({ status: 200 });
  expect((await on('2026-09-01')).get(field)?.parentUnitId).toBeUndefined();
});

it('closes a unit once nobody holds a post in it and no unit stands below, and nobody is posted there then (IDN-103, IDN-105)', async () => {
  const field = await register('Bidang Tutup', { parentUnitId: office });
  const section = await register('Seksi Tutup', { parentUnitId: field });
  const people = (await admin.get('/people?limit=10')).body['items'] as Person[];
  const [head, mover] = people;
  const post = {
    ...{ kind: 'definitive', unitId: section, position: 'Analis', positionKind: 'fungsional', jobClass: 8 },
    ...{ golongan: 'III/b', duty: 'member', superiorId: head?.employeeId, startsOn: '2026-05-01' },
  };
  const begin = (body: object = {}) => admin.post(`/people/${mover?.employeeId}/assignments`, { ...post, ...body });
  const begun = await begin();
  expect(await close(section, '2026-09-01')).toMatchObject({
    status: 409,
    body: { type: '/problems/unit.people-remain', employeeIds: [mover?.employeeId], people: 1, lastDay: '2026-08-31' },
  });
  expect(await close(field, '2026-09-01')).toMatchObject({
    status: 409,
    body: { type: '/problems/unit.units-remain', unitIds: [section], day: '2026-09-01' },
  });
  const end = { endsOn: '2026-08-31', cause: 'transfer' };
  const id = String(begun.body['assignmentId']);
  expect(await admin.put(`/assignments/${id}/end`, end)).toMatchObject({ status: 200 });
  expect(await close(section, '2026-09-01')).toMatchObject({ status: 200 });
  expect(await close(field, '2026-09-01')).toMatchObject({ status: 200 });
  expect((await on('2026-08-31')).has(section)).toBe(true);
  expect((await on('2026-09-01')).has(section)).toBe(false);
  const closed = { type: '/problems/assignment.unit-not-open', unitId: section, lastDay: '2026-08-31' };
  expect(await begin({ startsOn: '2026-10-01' })).toMatchObject({ status: 422, body: closed });
  expect(await admin.post(`/assignments/${id}/reopening`, { reason: 'Keliru' })).toMatchObject({
    status: 422,
    body: closed,
  });
  const file = peopleFile(1, 'Seksi Tutup', 'Z');
  const checked = await admin.post('/people-imports?dryRun=true', { csv: file, startsOn: '2026-10-01' });
  expect(JSON.stringify(checked.body)).toContain('not-open');
});

it('imports people into the unit that has a name, not into one that gave it up before its first day (IDN-011)', async () => {
  const former = await register('Bidang Salah Ketik');
  await rename(former, 'Bidang Benar', '2020-01-01');
  await rename(former, 'Bidang Salah Ketik', '2199-01-01');
  expect(await withdraw(former, 'name', '2199-01-01')).toMatchObject({ status: 200 });
  const unit = await register('Bidang Salah Ketik');
  await close(former, '2199-06-01');
  await identity.service.quiet();
  await importPeople(admin, peopleFile(1, 'Bidang Salah Ketik', 'Q'));
  await identity.service.quiet();
  expect((await admin.get(`/people?unitId=${unit}&on=2026-02-01`)).body['items']).toHaveLength(1);
});

it('withdraws what has not begun, with a reason that stays (IDN-104)', async () => {
  const unit = await register('Bidang Batal', { parentUnitId: office });
  expect(await rename(unit, 'Bidang Masa Depan', '2199-01-01')).toMatchObject({ status: 200 });
  expect(await move(unit, undefined, '2199-01-01')).toMatchObject({ status: 200 });
  expect(await close(unit, '2199-06-01')).toMatchObject({ status: 200 });
  expect(await historyOf(unit)).toMatchObject({
    ...{ unitId: unit, from: '2020-01-01', lastDay: '2199-05-31', isClosingPlanned: true },
    names: [
      { name: 'Bidang Masa Depan', from: '2199-01-01', isPlanned: true },
      { name: 'Bidang Batal', from: '2020-01-01', isPlanned: false },
    ],
    places: [
      { from: '2199-01-01', isPlanned: true },
      { from: '2020-01-01', parentUnitId: office, isPlanned: false },
    ],
  });
  expect(await withdraw(unit, 'name', '2199-02-01')).toMatchObject({ status: 404 });
  for (const [what, from] of [
    ['name', '2199-01-01'],
    ['parent', '2199-01-01'],
    ['closing', '2199-06-01'],
  ] as const)
    expect(await withdraw(unit, what, from)).toMatchObject({ status: 200 });
  const history = await historyOf(unit);
  expect(history).toMatchObject({ isClosingPlanned: false, names: [{ name: 'Bidang Batal' }] });
  expect(history['withdrawn']).toHaveLength(3);
  expect(await register('Bidang Masa Depan')).toMatch(/^[0-9a-f-]{36}$/);
  await rename(unit, 'Bidang Nyata', '2024-01-01');
  expect(await withdraw(unit, 'name', '2024-01-01')).toMatchObject({
    status: 409,
    body: { type: '/problems/unit.change-begun' },
  });
  expect(await rename(randomUUID(), 'Bidang Nihil', '2026-01-01')).toMatchObject({ status: 404 });
  expect(await admin.get(`/units/${randomUUID()}`)).toMatchObject({ status: 404 });
});
