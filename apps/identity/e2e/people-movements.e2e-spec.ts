import { randomUUID } from 'node:crypto';
import { withCommand } from '@kinerja/commands';
import { employeeId, instant, localDate, unitId } from '@kinerja/vocabulary';
import { assignmentHandler } from '../src/assignment/assignment.handler';
import { importedPostId } from '../src/people-import/person-writer';
import {
  fileColumns,
  importPeople,
  peopleFile,
  startIdentity,
  until,
  type Client,
  type RunningIdentity,
} from './identity.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  for (const name of ['Sekretariat', 'Bidang Data']) await admin.post('/units', { name, from: '2020-01-01' });
  await importPeople(admin, peopleFile(6));
  await identity.service.quiet();
});
afterAll(() => identity.stop());

const [header = '', ...rows] = peopleFile(6).split('\r\n');
type Cells = Readonly<Record<string, string>>;

/** Rows of the people who were imported first, by their place, with some cells changed; in a file that has days and kedudukan. */
const fileOf = (...changed: readonly (readonly [at: number, cells: Cells])[]): string => {
  const line = ([at, cells]: readonly [number, Cells]): string => {
    const own = (rows[at] ?? '').split(';');
    const further = [cells['berlaku_sejak'] ?? '', cells['kedudukan'] ?? ''];
    return [...fileColumns.map((column, place) => cells[column] ?? own[place] ?? ''), ...further].join(';');
  };
  return [`${header};berlaku_sejak;kedudukan`, ...changed.map(line)].join('\r\n');
};

const check = async (csv: string, startsOn?: string) =>
  (await admin.post('/people-imports?dryRun=true', { csv, ...(startsOn && { startsOn }) })).body;

const ended = async (importId: string) =>
  (
    await until(
      () => admin.get(`/people-imports/${importId}`),
      ({ body }) => ['completed', 'failed', 'undone'].includes(String(body['state'])),
    )
  ).body;

const apply = async (checked: Readonly<Record<string, unknown>>) => {
  const applied = await admin.post(`/people-imports/${String(checked['importId'])}/application`, {});
  expect(applied.status).toBe(202);
  const done = await ended(String(checked['importId']));
  await identity.service.quiet();
  return done;
};

const postsOf = async (staffNumber: string) => {
  const { items } = (await admin.get(`/people?search=${staffNumber}`)).body as { items: { employeeId: string }[] };
  const { body } = await admin.get(`/people/${String(items[0]?.employeeId)}`);
  return (body['posts'] as Readonly<Record<string, unknown>>[]).map(
    ({ unitName, golongan, startsOn, endsOn, state }) => ({
      ...{ unitName, golongan, startsOn, endsOn, state },
    }),
  );
};

it('shows and carries out what moved and was promoted, each from its day; the former posts end the day before (IDN-155)', async () => {
  const checked = await check(
    fileOf([1, { unit: 'Bidang Data', berlaku_sejak: '01-03-2026' }], [2, { golongan: 'III/c' }], [3, {}]),
    '2026-04-01',
  );
  expect(checked).toMatchObject({
    ...{ faults: [], added: 0, changed: 2, unchanged: 1, absent: { count: 3, keys: ['P0000', 'P0004', 'P0005'] } },
    changes: [
      {
        key: 'P0001',
        fields: [
          { column: 'unit', was: 'Sekretariat', becomes: 'Bidang Data' },
          { column: 'berlaku_sejak', was: '2026-01-01', becomes: '2026-03-01' },
        ],
      },
      {
        key: 'P0002',
        fields: [
          { column: 'golongan', was: 'III/b', becomes: 'III/c' },
          { column: 'berlaku_sejak', was: '2026-01-01', becomes: '2026-04-01' },
        ],
      },
    ],
  });
  expect(await apply(checked)).toMatchObject({ state: 'completed', done: 3, of: 3, unchanged: 1, overtaken: [] });
  expect(await postsOf('P0001')).toMatchObject([
    { unitName: 'Bidang Data', startsOn: '2026-03-01' },
    { unitName: 'Sekretariat', startsOn: '2026-01-01', endsOn: '2026-02-28' },
  ]);
  expect(await postsOf('P0002')).toMatchObject([
    { golongan: 'III/c', startsOn: '2026-04-01' },
    { golongan: 'III/b', endsOn: '2026-03-31' },
  ]);
  const undone = await admin.post(`/people-imports/${String(checked['importId'])}/undoing`, { reason: 'Salah berkas' });
  expect(undone.status).toBe(202);
  expect(await until(() => admin.get(`/people-imports/${String(checked['importId'])}`), ({ body }) => body['state'] === 'undone')).toMatchObject({ body: { notUndone: [] } }); // prettier-ignore
  await identity.service.quiet();
  expect((await postsOf('P0001')).filter(({ state }) => state !== 'withdrawn')).toMatchObject([
    { unitName: 'Sekretariat', startsOn: '2026-01-01' },
  ]);
  expect(await check(fileOf([1, {}], [2, {}]))).toMatchObject({ faults: [], changed: 0, unchanged: 2 });
});

it('takes people by their NIP, new ones with the next number and a superior by NIP (IDN-152)', async () => {
  const nip = '199001012015012001';
  const csv = fileOf(
    [1, { no_pegawai: '' }],
    [2, { no_pegawai: '', nip, nik: '', nama: 'Suharti', atasan_no_pegawai: '198503152008011001' }],
  );
  const checked = await check(csv, '2026-05-01');
  expect(checked).toMatchObject({
    faults: [],
    added: 1,
    unchanged: 1,
    newRows: [{ row: 3, key: 'PEG-00001', called: 'Suharti' }],
  });
  expect(await apply(checked)).toMatchObject({ state: 'completed' });
  expect(await check(csv)).toMatchObject({ faults: [], added: 0, changed: 0, unchanged: 2 });
});

it('tells who has left and ends nobody; names and kinds of employment stay (IDN-156)', async () => {
  const checked = await check(fileOf([3, { kedudukan: 'Pensiun', unit: 'Tidak ada' }], [4, { nama: 'NAMA LAIN' }]));
  expect(checked).toMatchObject({
    ...{ faults: [], changed: 0, unchanged: 2, warned: 2 },
    warnings: [
      { key: 'P0003', code: 'has-left' },
      { key: 'P0004', code: 'name-kept' },
    ],
  });
  expect(await postsOf('P0003')).toHaveLength(1);
});

it('changes a superior alone from its day, and back', async () => {
  const checked = await check(fileOf([5, { atasan_no_pegawai: 'P0004' }]), '2026-06-01');
  expect(checked).toMatchObject({ changed: 1, changes: [{ fields: [{ column: 'atasan_no_pegawai', was: 'P0000', becomes: 'P0004' }, {}] }] }); // prettier-ignore
  expect(await apply(checked)).toMatchObject({ state: 'completed' });
  expect(await postsOf('P0005')).toHaveLength(1);
  expect(await check(fileOf([5, {}]), '2026-07-01')).toMatchObject({ changed: 1 });
  await admin.post(`/people-imports/${String(checked['importId'])}/undoing`, { reason: 'Keliru' });
  await until(() => admin.get(`/people-imports/${String(checked['importId'])}`), ({ body }) => body['state'] === 'undone'); // prettier-ignore
  await identity.service.quiet();
  expect(await check(fileOf([5, {}]))).toMatchObject({ changed: 0, unchanged: 1 });
});

it('refuses a day before the post that is held, and a superior who comes with the same file', async () => {
  const early = await check(fileOf([4, { golongan: 'III/c' }]), '2026-01-01');
  expect(early).toMatchObject({ faults: [{ row: 2, column: 'berlaku_sejak', problem: 'not-after' }] });
  const csv = fileOf(
    [4, { golongan: 'III/c', atasan_no_pegawai: 'BARU-1' }],
    [5, { no_pegawai: 'BARU-1', nip: '199001012015012009', nik: '' }],
  );
  expect(await check(csv, '2026-06-01')).toMatchObject({
    faults: [{ row: 2, column: 'atasan_no_pegawai', problem: 'superior-new' }],
  });
});

it('does not carry out what somebody has changed meanwhile by hand', async () => {
  const checked = await check(fileOf([4, { kelas_jabatan: '9' }]), '2026-06-01');
  const { items } = (await admin.get('/people?search=P0004')).body as { items: { assignmentId: string }[] };
  const end = { endsOn: '2026-05-31', cause: 'leaving', reason: 'Berhenti' };
  expect(await admin.put(`/assignments/${String(items[0]?.assignmentId)}/end`, end)).toMatchObject({ status: 200 });
  expect(await admin.post(`/people-imports/${String(checked['importId'])}/application`, {})).toMatchObject({
    ...{ status: 409, body: { code: 'people-import.outdated' } },
  });
});

describe('heads who change places in one file (IDN-162)', () => {
  const UNITS = ['Bidang A', 'Bidang B', 'Bidang C'] as const;
  const [ring] = [peopleFile(3, 'Bidang A', 'K').split('\r\n').slice(1)];
  /** `places`: of each head, the place of the unit they are to head. */
  const headsIn = (...places: readonly number[]): string => {
    const line = (unit: number, at: number): string => {
      const own = (ring[at] ?? '').split(';');
      const cells: Cells = { unit: UNITS[unit] ?? '', tugas: 'kepala', atasan_no_pegawai: '' };
      return fileColumns.map((column, place) => cells[column] ?? own[place] ?? '').join(';');
    };
    return [header, ...places.map(line)].join('\r\n');
  };
  const undo = async (checked: Readonly<Record<string, unknown>>) => {
    const importId = String(checked['importId']);
    await admin.post(`/people-imports/${importId}/undoing`, { reason: 'Salah berkas' });
    const { body } = await until(() => admin.get(`/people-imports/${importId}`), (answer) => answer.body['state'] === 'undone'); // prettier-ignore
    await identity.service.quiet();
    return body;
  };
  const headed = async (): Promise<readonly unknown[]> => {
    const posts = await Promise.all([0, 1, 2].map((at) => postsOf(`K000${at}`)));
    return posts.map(
      (held) => held.find(({ endsOn, state }) => endsOn === undefined && state !== 'withdrawn')?.unitName,
    );
  };
  beforeAll(async () => {
    for (const name of UNITS) await admin.post('/units', { name, from: '2020-01-01' });
    await identity.service.quiet();
    expect(await apply(await check(headsIn(0, 1, 2), '2026-01-01'))).toMatchObject({ state: 'completed' });
  });

  it('are judged together: one alone finds the other there', async () => {
    expect(await check(headsIn(1), '2026-03-01')).toMatchObject({
      faults: [{ column: 'tugas', problem: 'second-head' }],
    });
  });

  it.each([
    ['two', [1, 0]],
    ['a ring of three', [1, 2, 0]],
  ])('are moved and taken back together: %s', async (_name, places) => {
    const checked = await check(headsIn(...places), '2026-03-01');
    expect(checked).toMatchObject({ faults: [], changed: places.length });
    expect(await apply(checked)).toMatchObject({ state: 'completed', overtaken: [] });
    expect((await headed()).slice(0, places.length)).toEqual(places.map((place) => UNITS[place]));
    expect(await check(headsIn(...places))).toMatchObject({ faults: [], changed: 0, unchanged: places.length });
    expect(await undo(checked)).toMatchObject({ state: 'undone', notUndone: [] });
    expect(await headed()).toEqual([...UNITS]);
  });

  /** Somebody else's post stands where the import would begin the one of this head. */
  const takePostOf = async (staffNumber: string, importId: string): Promise<void> => {
    const of = async (number: string) =>
      ((await admin.get(`/people?search=${number}`)).body['items'] as Readonly<Record<string, string>>[])[0] ?? {};
    const [head, other, superior] = [await of(staffNumber), await of('P0003'), await of('P0001')];
    const assignmentId = importedPostId(employeeId(head['employeeId'] ?? ''), importId, false);
    const stood = { position: 'Pelaksana tugas', positionKind: 'pelaksana', jobClass: 7, golongan: 'III/b' } as const;
    const superiorId = employeeId(superior['employeeId'] ?? '');
    const when = { superiorId, startsOn: localDate('2026-03-01'), now: instant(Date.now()), letter: '800/1' };
    const data = {
      ...{
        assignmentId,
        employeeId: employeeId(other['employeeId'] ?? ''),
        kind: 'plt' as const,
        duty: 'member' as const,
      },
      ...{ unitId: unitId(superior['unitId'] ?? ''), ...stood, ...when },
    };
    const command = { commandId: randomUUID(), actor: 'test', correlationId: randomUUID() };
    const assignments = assignmentHandler(identity.service.service.runtime.store);
    const handled = await withCommand(command, () => assignments.handle({ type: 'StartAssignment', data }));
    expect(handled).toMatchObject({ accepted: true });
    await identity.service.quiet();
  };

  it.each(['K0000', 'K0001'])(
    'head their own units again when the file stops at %s, and all once it is taken back',
    async (refused) => {
      const checked = await check(headsIn(1, 0), '2026-03-01');
      expect(checked).toMatchObject({ faults: [] });
      await takePostOf(refused, String(checked['importId']));
      expect(await apply(checked)).toMatchObject({ state: 'failed' });
      const stopped = await headed();
      // Whoever has no unit any more has lost it to the other one.
      expect(stopped.flatMap((unit, at) => (unit === undefined ? [UNITS[at]] : [])).filter((unit) => !stopped.includes(unit))).toEqual([]); // prettier-ignore
      expect(await undo(checked)).toMatchObject({ state: 'undone' });
      expect(await headed()).toEqual([...UNITS]);
    },
  );
});
