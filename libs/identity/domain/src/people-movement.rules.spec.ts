import { employeeId, localDate } from '@kinerja/vocabulary';
import { heldPost, line } from './identity.fixtures';
import { movementFaults, movementOf, peopleWarningsOf, rowCells, type KnownPerson } from './people-movement.rules';
import { withStaffNumbers } from './people-names.rules';
import { hasLeft, personRow, type PeopleColumn } from './people-row';

type Cells = Partial<Record<PeopleColumn, string>>;

const unplaced: KnownPerson = {
  employeeId: employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0001'),
  ...{ staffNumber: 'P-002', nip: '198503152010012007', name: 'Siti Contoh', employment: 'pns' },
  lastStart: localDate('2026-01-01'),
};
const siti: KnownPerson = { ...unplaced, post: heldPost() };
const row = (changes: Cells = {}) => personRow(line(2, changes));

it.each<readonly [string, Cells, KnownPerson | undefined, string]>([
  ['somebody whom the agency has not', {}, undefined, 'new'],
  ['what is there already', {}, siti, 'none'],
  ['what is there already, written otherwise', { unit: ' SEKRETARIAT ', atasan_no_pegawai: 'p-001' }, siti, 'none'],
  ['another unit', { unit: 'Bidang Data' }, siti, 'moved'],
  ['another position', { jabatan: 'Analis Kebijakan' }, siti, 'moved'],
  ['the head of the unit', { tugas: 'kepala', atasan_no_pegawai: '' }, siti, 'moved'],
  ['another golongan', { golongan: 'III/c' }, siti, 'promoted'],
  ['another class', { kelas_jabatan: '9' }, siti, 'promoted'],
  ['another superior', { atasan_no_pegawai: 'P-009' }, siti, 'superior'],
  ['somebody without a post', {}, unplaced, 'returned'],
])('takes %s for what it is (IDN-155)', (_name, changes, known, movement) =>
  expect(movementOf(row(changes), known)).toBe(movement),
);

const faultsOf = (movement: Parameters<typeof movementFaults>[0]['movement'], day?: string, isSuperiorNew = false) =>
  movementFaults({
    ...{ line: line(2), movement, known: siti, isSuperiorNew },
    ...(day !== undefined && { startsOn: localDate(day) }),
  }).map(({ column, problem }) => `${column} ${problem}`);

it('asks from when, and never before what there was (IDN-154)', () => {
  expect(faultsOf('moved')).toEqual(['berlaku_sejak begin-missing']);
  expect(faultsOf('moved', '2026-01-01')).toEqual(['berlaku_sejak not-after']);
  expect(faultsOf('promoted', '2026-01-02')).toEqual([]);
  expect(faultsOf('superior', '2026-01-01')).toEqual([]);
  expect(faultsOf('superior', '2025-12-31')).toEqual(['berlaku_sejak not-after']);
  expect(faultsOf('none')).toEqual([]);
});

it('moves nobody below somebody who comes with the same file', () => {
  expect(faultsOf('moved', '2026-02-01', true)).toEqual(['atasan_no_pegawai superior-new']);
  expect(faultsOf('new', '2026-02-01', true)).toEqual([]);
});

it.each([
  ['Aktif', false],
  ['Cuti Luar Tanggungan Negara', false],
  ['Masa Persiapan Pensiun', false],
  ['Pensiun', true],
  ['Pemberhentian dengan hormat', true],
  ['MENINGGAL', true],
  ['', false],
])('reads kedudukan hukum "%s"', (standing, left) => expect(hasLeft(standing)).toBe(left));

it('tells whom a file says to have left, and what of a person it does not change (IDN-156)', () => {
  const warningsOf = (changes: Cells, known?: KnownPerson) => peopleWarningsOf(line(2, changes), row(changes), known);
  expect(warningsOf({ kedudukan: 'Pensiun' }, siti)).toEqual(['has-left']);
  expect(warningsOf({ kedudukan: 'Pensiun' }, unplaced)).toEqual([]);
  expect(warningsOf({ kedudukan: 'Pensiun' })).toEqual(['left-unknown']);
  expect(warningsOf({ nama: 'SITI CONTOH' }, siti)).toEqual([]);
  expect(warningsOf({ gelar_belakang: 'S.E.', status: 'cpns' }, siti)).toEqual(['name-kept', 'status-kept']);
});

it('says a post in the words of the file, as it is known where that means the same', () => {
  expect(rowCells(row({ unit: 'SEKRETARIAT', atasan_no_pegawai: 'p-001', golongan: 'III/c' }), siti.post)).toEqual({
    ...{ golongan: 'III/c', unit: 'Sekretariat', jabatan: 'Analis Kepegawaian', jenis_jabatan: 'fungsional' },
    ...{ kelas_jabatan: '8', tugas: 'anggota', atasan_no_pegawai: 'P-001' },
  });
});

describe('a list that knows people by their NIP (IDN-152)', () => {
  const people = new Map([
    ['p-002', siti],
    ['peg-00007', { ...unplaced, staffNumber: 'PEG-00007', nip: '197011111990011001' }],
  ]);
  const named = (...rows: readonly Cells[]) =>
    withStaffNumbers(
      rows.map((cells, at) => line(at + 2, { no_pegawai: '', ...cells })),
      people,
    ).map(({ cells }) => [cells.no_pegawai, cells.atasan_no_pegawai]);

  it('leaves everybody the number they have and gives new ones the next', () =>
    expect(
      named(
        { atasan_no_pegawai: '19701111 199001 1 001' },
        { nip: '199001012015011001', atasan_no_pegawai: '198503152010012007' },
        { nip: '199001012015011002', atasan_no_pegawai: "'199001012015011001" },
        { nip: '199001012015011003', atasan_no_pegawai: '199901012015011003' },
      ),
    ).toEqual([
      ['P-002', 'PEG-00007'],
      ['PEG-00008', 'P-002'],
      ['PEG-00009', 'PEG-00008'],
      ['PEG-00010', '199901012015011003'],
    ]));
  it('gives no number to whom it says to have left, nor one that the file has', () =>
    expect(
      named(
        { nip: '199001012015011001', kedudukan: 'Pensiun' },
        { no_pegawai: 'PEG-00020', nip: '199001012015011002' },
        { nip: '199001012015011003' },
      ).map(([number]) => number),
    ).toEqual(['', 'PEG-00020', 'PEG-00021']));
  it('takes nobody without a NIP, as who was erased, for whom a row names by number or not at all (IDN-184)', () =>
    expect(
      withStaffNumbers(
        [
          line(2, { no_pegawai: 'P-9', nip: '', atasan_no_pegawai: 'P-002' }),
          line(3, { no_pegawai: '', nip: '', atasan_no_pegawai: '' }),
        ],
        new Map([...people, ['p-666', { ...unplaced, staffNumber: 'P-666', nip: null }]]),
      ).map(({ cells }) => [cells.no_pegawai, cells.atasan_no_pegawai]),
    ).toEqual([
      ['P-9', 'P-002'],
      ['', ''],
    ]));
});
