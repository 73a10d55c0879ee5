import { fileColumns, peopleFile, startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';

jest.setTimeout(300_000);

const ROWS = 5_000;
const startsOn = '2026-01-01';

let identity: RunningIdentity;
let admin: Client;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
});
afterAll(() => identity.stop());

/** Of a cell: its column and what is written there instead. */
const faults: readonly (readonly [column: string, cell: string, problem: string])[] = [
  ['no_pegawai', '198503152010012007', 'staff-number'],
  ['no_pegawai', 'P 12', 'staff-number'],
  ['nip', '1990', 'nip-not-18-digits'],
  ['nip', '199002302015011001', 'nip-birth-date'],
  ['nip', '199002202015013001', 'nip-gender'],
  ['nip', '199002202015011000', 'nip-sequence'],
  ['nip', '199009132025242014', 'nip-kind'],
  ['nip', '1.98503E+17', 'nip-not-18-digits'],
  ['nik', '123', 'nik'],
  ['npwp', '12.345', 'npwp'],
  ['nama', '', 'missing'],
  ['nama', 'Jos\uFFFD', 'not-utf-8'],
  ['nama', 'Siti\u0000', 'control-character'],
  ['nama', 'x'.repeat(201), 'too-long'],
  ['status', 'honorer', 'unknown'],
  ['golongan', 'V/a', 'unknown'],
  ['golongan', 'IX', 'golongan-kind'],
  ['unit', 'Gudang', 'unknown'],
  ['jabatan', '', 'missing'],
  ['jenis_jabatan', 'staf', 'unknown'],
  ['kelas_jabatan', '18', 'job-class'],
  ['kelas_jabatan', '8,5', 'job-class'],
  ['tugas', 'ketua', 'unknown'],
  ['tugas', 'kepala', 'second-head'],
  ['atasan_no_pegawai', '', 'missing'],
  ['atasan_no_pegawai', 'P9999', 'unknown'],
];

const PLANTED = 37;
/** Kinds behind those of NIPs are planted a second time. */
const AGAIN = faults.length - 8;

// A NIP that stands there twice would be marked for that too.
const plantedAt = (planted: number) => faults[planted < faults.length ? planted : planted - AGAIN] ?? NONE;
const NONE = ['', '', ''] as const;

/** As a person makes it: the wrong cells stand anywhere, some kinds more than once. */
const withFaults = (csv: string): Readonly<{ csv: string; marked: readonly string[] }> => {
  const rows = csv.split('\r\n');
  const marked = Array.from({ length: PLANTED }, (_, planted) => {
    const [column, cell, problem] = plantedAt(planted);
    const at = 100 + planted * 131;
    const place = fileColumns.findIndex((one) => one === column);
    rows[at] = (rows[at] ?? '').split(';').with(place, cell).join(';');
    return `${at + 1} ${column} ${problem}`;
  });
  return { csv: rows.join('\r\n'), marked };
};

const seconds = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const done = await work();
  process.stdout.write(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
  return done;
};

const count = async (type: string): Promise<number> => {
  const { rows } = await identity.database.pool.query('SELECT count(*)::int AS n FROM log.events WHERE type = $1', [
    type,
  ]);
  return (rows[0] as { n: number }).n;
};

it('marks 37 wrong cells of 5,000 rows and no other, and takes all of the rest or nothing', async () => {
  const { csv, marked } = withFaults(peopleFile(ROWS));
  const { body } = await seconds('5,000 rows with 37 faults checked', () =>
    admin.post('/people-imports?dryRun=true', { csv, startsOn }),
  );
  const told = body['faults'] as readonly Readonly<{ row: number; column: string; problem: string }>[];
  expect(told.map(({ row, column, problem }) => `${row} ${column} ${problem}`)).toEqual(marked);
  expect(body).toMatchObject({ rows: ROWS, faultCount: PLANTED, added: 0 });
  expect(await admin.post('/people-imports', { csv, startsOn })).toMatchObject({ status: 422 });
  expect(await count('PersonRegistered')).toBe(0);
});

const hasEnded = (importId: string, state: string) =>
  until(
    () => admin.get(`/people-imports/${importId}`),
    ({ body }) => [state, 'failed'].includes(String(body['state'])),
  );

it('applies the corrected 5,000 rows, and takes them back', async () => {
  const checked = await admin.post('/people-imports?dryRun=true', { csv: peopleFile(ROWS), startsOn });
  const importId = String(checked.body['importId']);
  expect(checked.body).toMatchObject({ faults: [], added: ROWS });
  const applied = await seconds('5,000 rows applied', async () => {
    await admin.post(`/people-imports/${importId}/application`, {});
    return hasEnded(importId, 'completed');
  });
  expect(applied.body).toMatchObject({ state: 'completed', done: ROWS, overtaken: [] });
  const list = await seconds('5,000 people listed', () => admin.get('/people.csv'));
  const numbers = list.text.trimEnd().split('\r\n').map((row) => row.split(';', 1)[0] ?? ''); // prettier-ignore
  expect(new Set(numbers.slice(1)).size).toBe(ROWS);
  expect(numbers).toHaveLength(1 + ROWS);
  const undone = await seconds('5,000 rows taken back', async () => {
    await admin.post(`/people-imports/${importId}/undoing`, { reason: 'Salah berkas' });
    return hasEnded(importId, 'undone');
  });
  expect(undone.body).toMatchObject({ state: 'undone', notUndone: [] });
  expect([await count('AssignmentStarted'), await count('AssignmentWithdrawn')]).toEqual([ROWS, ROWS]);
});
