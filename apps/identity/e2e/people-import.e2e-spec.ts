import { randomUUID } from 'node:crypto';
import {
  peopleCountedV1,
  unitRegisteredV1,
  type PeopleCountedV1,
  type UnitRegisteredV1,
} from '@kinerja/identity-contracts';
import { peopleColumns } from '@kinerja/identity-domain';
import { statedTotals, toTheCentre } from '@kinerja/service-testing';
import { importPeople, peopleFile, startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';

jest.setTimeout(120_000);

const startsOn = '2026-01-01';

let identity: RunningIdentity;
let admin: Client;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
});
afterAll(() => identity.stop());

const eventCount = async (type: string): Promise<number> => {
  const { rows } = await identity.database.pool.query('SELECT count(*)::int AS n FROM log.events WHERE type = $1', [
    type,
  ]);
  return (rows[0] as { n: number }).n;
};

it('tells every fault with its row, its column and what would be right, and imports nothing', async () => {
  const csv = peopleFile(4)
    .replace('198503152008011002', '199002302008011002')
    .replace('P0000\r\nP0003', 'P0999\r\nP0003')
    .replace(/III\/b(?=[^\r]*$)/, 'IX');
  const faults = [
    { row: 3, column: 'nip', problem: 'nip-birth-date', expected: expect.any(String) },
    { row: 4, column: 'atasan_no_pegawai', problem: 'unknown', expected: expect.any(String) },
    { row: 5, column: 'golongan', problem: 'golongan-kind', expected: expect.any(String) },
  ];
  const dryRun = await admin.post('/people-imports?dryRun=true', { csv, startsOn });
  expect(dryRun).toMatchObject({ status: 200, body: { rows: 4, faults } });
  const refused = await admin.post('/people-imports', { csv, startsOn });
  expect(refused).toMatchObject({ status: 422, body: { code: 'people-import.faulty', rows: 4, faults } });
  expect(await eventCount('PersonRegistered')).toBe(0);
  expect(await eventCount('ImportAccepted')).toBe(0);
});

it('judges a sound file without writing it', async () => {
  expect(await admin.post('/people-imports?dryRun=true', { csv: peopleFile(3), startsOn })).toMatchObject({
    status: 200,
    body: { rows: 3, faults: [] },
  });
  expect(await eventCount('PersonRegistered')).toBe(0);
});

it('names unknown columns, unknown fields and a missing role', async () => {
  const csv = peopleFile(1).replace('nama', 'name');
  expect(await admin.post('/people-imports?dryRun=true', { csv, startsOn })).toMatchObject({
    status: 200,
    body: {
      faults: [
        { row: 1, column: 'nama' },
        { row: 1, column: 'name' },
      ],
    },
  });
  expect(await admin.post('/people-imports', { csv, startsOn, colour: 'red' })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'colour' }] },
  });
  const employee = identity.as({ roles: ['employee'] });
  expect(await employee.post('/people-imports', { csv, startsOn })).toMatchObject({ status: 403 });
});

it('imports 200 people once, whatever is repeated, and can be asked how far it is', async () => {
  const key = randomUUID();
  const csv = peopleFile(200);
  const [first, again] = await Promise.all([
    admin.post('/people-imports', { csv, startsOn }, key),
    admin.post('/people-imports', { csv, startsOn }, key),
  ]);
  expect([first?.status, again?.status]).toEqual([202, 202]);
  expect(again?.body['importId']).toBe(first?.body['importId']);
  const path = `/people-imports/${String(first?.body['importId'])}`;
  const ended = await until(
    () => admin.get(path),
    ({ body }) => body['state'] === 'completed',
  );
  expect(ended.body).toMatchObject({ done: 200, of: 200 });
  expect(await eventCount('PersonRegistered')).toBe(200);
  expect(await eventCount('AssignmentStarted')).toBe(200);
  // two are the installation's own
  expect(await eventCount('AccountCreated')).toBe(202);
  expect(await admin.post('/people-imports', { csv, startsOn }, key)).toMatchObject({
    status: 202,
    body: { rows: 200 },
  });
  expect(await admin.post('/people-imports', { csv: peopleFile(2), startsOn }, key)).toMatchObject({
    status: 422,
    body: { code: 'command.reused' },
  });
});

it('says how many people each unit has, and nothing of any of them', async () => {
  const { rows } = await identity.database.pool.query<{ type: string; envelope: string }>(
    `SELECT type, envelope::text FROM log.outbox WHERE topic LIKE '%.fed.%' AND type LIKE 'identity.people-counted%'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.envelope).toContain('"people":200');
});

it('changes nobody whom it names as they are, and refuses a number of somebody else and a second head', async () => {
  expect((await admin.post('/people-imports?dryRun=true', { csv: peopleFile(1) })).body).toMatchObject({
    ...{ faults: [], added: 0, changed: 0, unchanged: 1, absent: { count: 199 } },
  });
  const others = peopleFile(1).replace('198503152008011001', '198503152008011999');
  expect((await admin.post('/people-imports', { csv: others, startsOn })).body['faults']).toEqual([
    { row: 2, column: 'nip', problem: 'other-nip', expected: expect.any(String) },
  ]);
  const other = await admin.post('/people-imports', { csv: peopleFile(1, 'Sekretariat', 'Z'), startsOn });
  expect(other.body['faults']).toEqual([
    { row: 2, column: 'tugas', problem: 'second-head', expected: expect.any(String) },
  ]);
});

it('asks from when posts are held, and never assumes it (IDN-154)', async () => {
  const csv = peopleFile(1, 'Sekretariat', 'Y').replace('kepala;', 'anggota;P0000');
  expect((await admin.post('/people-imports', { csv })).body['faults']).toEqual([
    { row: 2, column: 'berlaku_sejak', problem: 'begin-missing', expected: expect.any(String) },
  ]);
  const [header = '', row = ''] = csv.split('\r\n');
  const dated = `${header};berlaku_sejak\r\n${row};01-03-2026`;
  expect((await admin.post('/people-imports?dryRun=true', { csv: dated })).body).toMatchObject({
    faults: [],
    added: 1,
  });
});

it('keeps names, NIPs and NIKs out of the log, the jobs and the staging area', async () => {
  const { pool, superuserUrl } = identity.database;
  expect(superuserUrl).toBeDefined();
  const tables = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('log', 'bullmq', 'messaging', 'process', 'imports')`,
  );
  expect(tables.rows.length).toBeGreaterThan(5);
  for (const { name } of tables.rows) {
    const { rows } = await pool.query(
      `SELECT 1 FROM ${name} AS t WHERE t::text LIKE ANY(ARRAY['%Bambang%', '%19850315200801%', '%3578011503%', '%1985-03-15%']) LIMIT 1`,
    );
    expect({ name, found: rows.length }).toEqual({ name, found: 0 });
  }
  const staged = await pool.query(`SELECT 1 FROM imports.staged WHERE state = 'finished' AND sealed_file IS NOT NULL`);
  expect(staged.rows).toHaveLength(0);
});

it('shows the whole NIP to administrators and the person, four digits to other offices (IDN-006)', async () => {
  const nipIn = (body: Record<string, unknown>): string => (body['items'] as { nip: string }[])[0]?.nip ?? '';
  const officer = identity.as({ roles: ['payroll-officer'] });
  const list = await admin.get('/people?limit=1');
  expect(nipIn(list.body)).toBe('198503152008011001');
  expect(nipIn((await officer.get('/people?limit=1')).body)).toBe('**************1001');
  expect(await identity.as({ roles: ['employee'] }).get('/people')).toMatchObject({ status: 403 });
  const [first] = list.body['items'] as { employeeId: string }[];
  const self = identity.as({ roles: ['employee'], employee: String(first?.employeeId) });
  expect(await self.get('/people/me')).toMatchObject({
    status: 200,
    body: { nip: '198503152008011001', duty: 'head' },
  });
});

it('lists everybody page by page, as a file, and by id', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await admin.get(`/people?limit=90${cursor && `&cursor=${cursor}`}`);
    seen.push(...(body['items'] as { staffNumber: string }[]).map(({ staffNumber }) => staffNumber));
    cursor = body['next'] as string | null;
  }
  expect(seen).toHaveLength(200);
  expect(new Set(seen).size).toBe(200);
  expect((await admin.get('/people.csv')).text.split('\n')).toHaveLength(202);
  const { body } = await admin.get('/people?limit=2');
  const ids = (body['items'] as { employeeId: string }[]).map(({ employeeId }) => employeeId);
  const anybody = identity.as({ roles: ['employee'] });
  expect((await anybody.get(`/directory?ids=${ids.join(',')},${randomUUID()}`)).body['items']).toEqual([
    { employeeId: ids[0], name: 'Bambang Contoh 0', position: 'Analis Kebijakan' },
    { employeeId: ids[1], name: 'Bambang Contoh 1', position: 'Analis Kebijakan' },
  ]);
});

it('takes the files of everybody back in as they are: nothing would change (IDN-158)', async () => {
  const { text } = await admin.get('/people.csv');
  const [header = '', ...rows] = text.trimEnd().split('\r\n');
  expect(header).toBe(peopleColumns.join(';'));
  expect(rows[0]).toBe(
    "P0000;'198503152008011001;;;Bambang Contoh 0;pns;III/b;Sekretariat;Analis Kebijakan;fungsional;8;kepala;;;;2026-01-01;;;",
  );
  expect(rows[2]).toMatch(/;anggota;P0000;;;2026-01-01;;;$/);
  for (const row of rows) expect(row.split(';')[1]).toMatch(/^'\d{18}$/);
  const workbook = (await admin.get('/people.xlsx')).bytes;
  for (const file of [{ csv: text }, { file: workbook.toString('base64') }])
    expect((await admin.post('/people-imports?dryRun=true', file)).body).toMatchObject({
      ...{ rows: 200, faults: [], added: 0, changed: 0, unchanged: 200, absent: { count: 0, keys: [] } },
    });
  const one = await admin.get('/people.csv?search=P0002');
  expect(one.text.trimEnd().split('\r\n').slice(1)).toEqual([rows[2]]);
  const officer = identity.as({ roles: ['payroll-officer'] });
  expect((await officer.get('/people.csv?search=P0002')).text).toContain('**************1003');
});

it('changes a superior from a day on, never into a circle', async () => {
  const { body } = await admin.get('/people?limit=3');
  const [head, one, two] = body['items'] as { employeeId: string; assignmentId: string }[];
  if (!head || !one || !two) throw new Error('three people were imported');
  const change = (assignmentId: string, superiorId: string) =>
    admin.put(`/assignments/${assignmentId}/superior`, { superiorId, from: '2026-10-01', reason: 'SK terlambat' });
  const changed = await change(two.assignmentId, one.employeeId);
  expect(changed).toMatchObject({ status: 200, body: { version: 2 } });
  await admin.get('/people?limit=1', changed.position);
  expect(await change(one.assignmentId, two.employeeId)).toMatchObject({
    status: 422,
    body: { code: 'assignment.superior-cycle' },
  });
  expect(await change(one.assignmentId, randomUUID())).toMatchObject({ body: { code: 'assignment.unknown-superior' } });
  expect(await change(one.assignmentId, one.employeeId)).toMatchObject({ body: { code: 'assignment.own-superior' } });
});

it('goes on after a stop in the middle, with nothing lost and nothing twice', async () => {
  await admin.post('/units', { name: 'Bidang Data', from: '2020-01-01' });
  const before = await eventCount('PersonRegistered');
  const accepted = await admin.post('/people-imports', { csv: peopleFile(150, 'Bidang Data', 'Q'), startsOn });
  await identity.restart();
  const path = `/people-imports/${String(accepted.body['importId'])}`;
  await until(
    () => admin.get(path),
    ({ body }) => body['state'] === 'completed',
  );
  expect(await eventCount('PersonRegistered')).toBe(before + 150);
});

it('takes a superior who was in the agency before', async () => {
  const csv = peopleFile(1, 'Bidang Data', 'R').replace('19850315', '19860315').replace('kepala;', 'anggota;P0000');
  await importPeople(admin, csv);
  const { body } = await admin.get(
    '/people?limit=200&cursor=' + Buffer.from('["people","q9999"]').toString('base64url'),
  );
  const { items: chiefs } = (await admin.get('/people?limit=1')).body as { items: { employeeId: string }[] };
  expect(body['items']).toMatchObject([{ staffNumber: 'R0000', superiorId: chiefs[0]?.employeeId }]);
});

it('states to the centre the units and people that it has said, the latest count of each unit (MON-010)', async () => {
  const units = await toTheCentre<UnitRegisteredV1>(identity.service, unitRegisteredV1.type);
  const counts = await toTheCentre<PeopleCountedV1>(identity.service, peopleCountedV1.type);
  const people = new Map<string, number>();
  for (const { unitId, people: count } of counts) people.set(unitId, Math.max(count, people.get(unitId) ?? 0));
  const lines = await statedTotals(identity.service, '2026-10');
  expect(people.size).toBeGreaterThan(1);
  expect(lines).toEqual(
    [
      ...[...people].map(([unitId, count]) => ({ key: `people/${unitId}`, count })),
      ...units.map(({ unitId }) => ({ key: `unit/${unitId}`, count: 1 })),
    ].sort((one, other) => (one.key < other.key ? -1 : 1)),
  );
});

it('takes more heads than rows are written side by side, each in its turn (IDN-032)', async () => {
  const units = Array.from({ length: 70 }, (_, nth) => `Sekolah ${nth}`);
  for (const name of units) await admin.post('/units', { name, from: '2020-01-01' });
  const [header = '', ...people] = peopleFile(units.length, 'Sekolah', 'S')
    .replaceAll('19850315', '19870315')
    .split('\r\n');
  const rows = people.map((row, nth) =>
    row.replace(';Sekolah;', `;${units[nth]};`).replace(/;anggota;.*$/, ';kepala;'),
  );
  await importPeople(admin, [header, ...rows].join('\r\n'));
  await identity.service.quiet();
  const { body } = await admin.get('/people?limit=200&search=S');
  const items = body['items'] as readonly Readonly<{ staffNumber: string; duty: string }>[];
  const heads = items.filter(({ staffNumber, duty }) => /^S\d+$/.test(staffNumber) && duty === 'head');
  expect(heads).toHaveLength(units.length);
});
