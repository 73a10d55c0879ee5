import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let unit: string;
type Person = Readonly<{ employeeId: string; assignmentId: string; duty: string }>;
let people: readonly Person[];

beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  const name = 'Pos Pemadam Utara';
  unit = String((await admin.post('/units', { name, from: '2020-01-01' })).body['unitId']);
  await importPeople(admin, peopleFile(3, name));
  await identity.service.quiet();
  people = (await admin.get(`/people?unitId=${unit}&on=2026-06-01&placement=placed&limit=50`)).body[
    'items'
  ] as Person[];
});
afterAll(() => identity.stop());

const define = async (name: string, begins: string, ends: string, breakMinutes = 30): Promise<string> => {
  const answer = await admin.post('/shift-patterns', { name, begins, ends, breakMinutes });
  expect(answer).toMatchObject({ status: 201 });
  return String(answer.body['patternId']);
};
const refused = (status: number, code: string, facts: object = {}) => ({ status, body: { code, ...facts } });
const teams = [
  { name: 'Regu A', offset: 0 },
  { name: 'Regu B', offset: 1 },
];
const FROM = '2026-12-01';

it('rotates a unit over midnight, by teams, and tells each member their shifts (IDN-250 to IDN-255)', async () => {
  const [morning, night] = [await define('Pagi', '07:00', '14:00'), await define('Malam', '21:00', '07:00', 60)];
  expect(
    await admin.post('/shift-patterns', { name: 'pagi', begins: '06:00', ends: '13:00', breakMinutes: 0 }),
  ).toMatchObject(refused(409, 'shift-pattern.name-taken'));
  const cycle = [{ patternId: morning }, { patternId: night }, {}];
  expect(await admin.post(`/rotations/${unit}`, { from: FROM, cycle, teams })).toMatchObject({ status: 200 });
  const [member] = people.filter(({ duty }) => duty !== 'head');
  if (!member) throw new Error('the file names members');
  const place = { from: FROM, team: 'Regu B', posts: [member.assignmentId] };
  expect(await admin.post(`/rotations/${unit}/members`, { ...place, team: 'Regu Z' })).toMatchObject(
    refused(422, 'rotation.team-unknown', { team: 'Regu Z', from: FROM }),
  );
  expect(await admin.post(`/rotations/${unit}/members`, place)).toMatchObject({ status: 200 });

  const own = identity.as({ employee: member.employeeId, roles: ['employee'] });
  const days = await own.get('/rotations/mine?from=2026-11-30&days=5');
  expect(days.body['days']).toEqual([
    { day: '2026-12-01', shift: { patternId: night, name: 'Malam', begins: '21:00', ends: '07:00', minutes: 540 } },
    { day: '2026-12-02' },
    { day: '2026-12-03', shift: expect.objectContaining({ name: 'Pagi', minutes: 390 }) },
    { day: '2026-12-04', shift: expect.objectContaining({ name: 'Malam' }) },
  ]);
  expect((await own.get('/rotations/mine?from=2199-12-31&days=62')).status).toBe(200);
  const head = people.find(({ duty }) => duty === 'head');
  const office = identity.as({ employee: head?.employeeId ?? '', roles: ['employee'] });
  expect((await office.get(`/rotations/mine?from=${FROM}&days=31`)).body).toEqual({ days: [] });

  expect((await admin.get('/rotations')).body).toEqual({ units: [{ unitId: unit, from: FROM, teams: 2 }] });
  const known = await admin.get(`/rotations/${unit}`);
  expect(known.body).toMatchObject({ statements: [{ from: FROM, teams }] });
  expect(known.body['members']).toContainEqual(
    expect.objectContaining({ assignmentId: member.assignmentId, placements: [{ from: FROM, team: 'Regu B' }] }),
  );
  expect(await admin.post(`/shift-patterns/${morning}/removal`, {})).toMatchObject(
    refused(409, 'shift-pattern.in-use', { unitIds: [unit] }),
  );
});

it('is corrected and withdrawn with a reason, ends, and lets its patterns go (IDN-251)', async () => {
  const other = String((await admin.post('/units', { name: 'Pos Selatan', from: '2020-01-01' })).body['unitId']);
  const guard = await define('Jaga', '08:00', '08:00', 120);
  const body = { from: FROM, cycle: [{ patternId: guard }, {}, {}], teams };
  expect(await admin.post(`/rotations/${other}`, body)).toMatchObject({ status: 200 });
  const corrected = { ...body, cycle: [{ patternId: guard }, {}] };
  expect(await admin.post(`/rotations/${other}`, corrected)).toMatchObject(refused(422, 'rotation.reason-missing'));
  expect(await admin.post(`/rotations/${other}`, { ...corrected, reason: 'Salah ketik' })).toMatchObject({
    status: 200,
  });
  expect(await admin.post(`/rotations/${other}/end`, { from: '2027-01-01' })).toMatchObject({ status: 200 });
  expect((await admin.get(`/rotations/${other}`)).body).toMatchObject({
    statements: [{ from: FROM }, { from: '2027-01-01', cycle: [], teams: [] }],
  });
  for (const from of ['2027-01-01', FROM])
    expect(await admin.post(`/rotations/${other}/withdrawal`, { from, reason: 'Batal' })).toMatchObject({
      status: 200,
    });
  expect(await admin.post(`/rotations/${other}/withdrawal`, { from: FROM, reason: 'Batal' })).toMatchObject(
    refused(409, 'rotation.none'),
  );
  expect(await admin.post(`/shift-patterns/${guard}/removal`, {})).toMatchObject({ status: 200 });
  expect(await admin.post(`/rotations/${other}`, body)).toMatchObject(
    refused(422, 'rotation.pattern-unknown', { patternId: guard }),
  );
  const { rows } = await identity.database.pool.query<{ type: string }>(
    `SELECT type FROM log.events WHERE stream = $1 ORDER BY position`,
    [`rotation-${other}`],
  );
  expect(rows.map(({ type }) => type)).toEqual([
    ...['UnitRotationSet', 'UnitRotationSet', 'UnitRotationSet', 'UnitRotationWithdrawn', 'UnitRotationWithdrawn'],
  ]);
});

it('names what is wrong with a request, and whom it is not for', async () => {
  const bad = { from: '2026-02-30', cycle: [{ patternId: 'pagi' }], teams: [{ name: '', offset: 28 }] };
  expect(await admin.post(`/rotations/${unit}`, bad)).toMatchObject({
    status: 400,
    body: {
      errors: [
        { field: 'from' },
        { field: 'cycle[0].patternId' },
        { field: 'teams[0].name' },
        { field: 'teams[0].offset' },
      ],
    },
  });
  const auditor = identity.as({ roles: ['auditor'] });
  expect(await auditor.get(`/rotations/${unit}`)).toMatchObject({ status: 403 });
  expect(await auditor.post('/shift-patterns', {})).toMatchObject({ status: 403 });
});
