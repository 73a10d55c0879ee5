import { cellFaults, peopleColumns, personRow, type PeopleColumn } from '@kinerja/identity-domain';
import { linesIn } from '@kinerja/imports-fixtures';
import { peopleSheet } from './people-sheet';

type Cells = Readonly<Record<PeopleColumn, string>>;

const sound: Cells = {
  no_pegawai: 'P-002',
  nip: '198503152010012007',
  nik: '',
  npwp: '',
  nama: 'Siti Contoh',
  status: 'pns',
  golongan: 'III/b',
  unit: 'Sekretariat',
  jabatan: 'Analis Kepegawaian',
  jenis_jabatan: 'fungsional',
  kelas_jabatan: '8',
  tugas: 'anggota',
  atasan_no_pegawai: 'P-001',
  gelar_depan: '',
  gelar_belakang: '',
  berlaku_sejak: '',
  eselon: '',
  kedudukan: '',
  status_ptkp: '',
};

const lineOf = async (changes: Partial<Cells>) => {
  const cells = { ...sound, ...changes };
  const rows = [peopleColumns, peopleColumns.map((column) => `"${cells[column]}"`)];
  const [line] = await linesIn(rows.map((row) => row.join(';')).join('\r\n'), peopleSheet);
  if (!line) throw new Error('no line');
  return line;
};
/** As an import says them: a cell that cannot be read is asked nothing more. */
const faultsOf = async (changes: Partial<Cells>): Promise<readonly string[]> => {
  const line = await lineOf(changes);
  const unread = new Set(line.faults.map(({ column }) => column));
  const faults = [...line.faults, ...cellFaults(line).filter(({ column }) => !unread.has(column))];
  return faults.map(({ column, problem }) => `${column} ${problem}`);
};

it('reads a sound row, however it is written', async () => {
  expect(await faultsOf({})).toEqual([]);
  const printed = { npwp: '09.254.294.3-407.000', status: 'PNS', golongan: 'iii/b', tugas: 'Anggota', nip: "'19850315 201001 2 007" }; // prettier-ignore
  expect(await faultsOf(printed)).toEqual([]);
  expect(personRow(await lineOf(printed))).toMatchObject({
    ...{ nip: '198503152010012007', npwp: '092542943407000', employment: 'pns', golongan: 'III/b', duty: 'member' },
    ...{ jobClass: 8, superiorStaffNumber: 'P-001' },
  });
});

it.each<readonly [Partial<Cells>, string]>([
  [{ no_pegawai: '198503152010012007' }, 'no_pegawai staff-number'],
  [{ no_pegawai: 'x'.repeat(33) }, 'no_pegawai staff-number'],
  [{ nip: '' }, 'nip nip-not-18-digits'],
  [{ nip: '1990' }, 'nip nip-not-18-digits'],
  [{ nip: '199002302015011001' }, 'nip nip-birth-date'],
  [{ nip: '199009132025242014' }, 'nip nip-kind'],
  [{ nik: '123' }, 'nik nik'],
  [{ npwp: '123' }, 'npwp npwp'],
  [{ nama: '' }, 'nama missing'],
  [{ nama: 'a\u0000' }, 'nama control-character'],
  [{ jabatan: 'x'.repeat(201) }, 'jabatan too-long'],
  [{ unit: '' }, 'unit missing'],
  [{ status: '' }, 'status unknown'],
  [{ status: 'honorer' }, 'status unknown'],
  [{ status_ptkp: 'K/4' }, 'status_ptkp ptkp'],
  [{ status_ptkp: 'K/I/1' }, 'status_ptkp ptkp'],
  [{ golongan: 'V/a' }, 'golongan unknown'],
  [{ golongan: 'IX' }, 'golongan golongan-kind'],
  [{ jenis_jabatan: 'staf' }, 'jenis_jabatan unknown'],
  [{ kelas_jabatan: '' }, 'kelas_jabatan job-class'],
  [{ kelas_jabatan: '0' }, 'kelas_jabatan job-class'],
  [{ kelas_jabatan: '18' }, 'kelas_jabatan job-class'],
  [{ kelas_jabatan: '8.5' }, 'kelas_jabatan job-class'],
  [{ jenis_jabatan: 'Struktural' }, 'eselon eselon-missing'],
  [{ jenis_jabatan: 'Struktural', eselon: 'VI' }, 'eselon eselon-missing'],
  [{ berlaku_sejak: '31-02-2026' }, 'berlaku_sejak not-a-day'],
  [{ tugas: 'ketua' }, 'tugas unknown'],
  [{ atasan_no_pegawai: '' }, 'atasan_no_pegawai missing'],
  [{ atasan_no_pegawai: 'x'.repeat(201) }, 'atasan_no_pegawai too-long'],
])('names the fault of %j', async (changes, fault) => expect(await faultsOf(changes)).toEqual([fault]));

it('makes one name of three columns, and of a structural position what its eselon says (IDN-153)', async () => {
  const siasn = { gelar_depan: 'Dr.', nama: 'SUKARNO', gelar_belakang: 'S.Sos., M.Si.', jenis_jabatan: 'struktural' };
  expect(personRow(await lineOf({ ...siasn, eselon: 'III.b', berlaku_sejak: '01-03-2026' }))).toMatchObject({
    ...{ name: 'Dr. SUKARNO, S.Sos., M.Si.', positionKind: 'administrator', startsOn: '2026-03-01' },
  });
  expect(personRow(await lineOf({ ...siasn, eselon: 'Eselon IV' })).positionKind).toBe('pengawas');
  expect(personRow(await lineOf({ ...siasn, eselon: 'II/b' })).positionKind).toBe('jpt');
});

it.each([
  ['TK/0', 'TK/0'],
  ['tk0', 'TK/0'],
  ['K-1', 'K/1'],
  [' K / 2', 'K/2'],
  ['K3', 'K/3'],
  ['', undefined],
])('reads the PTKP "%s" (IDN-267)', async (status_ptkp, ptkp) =>
  expect(personRow(await lineOf({ status_ptkp })).ptkp).toBe(ptkp),
);

it('says what would be right and never repeats the cell', async () => {
  const { faults } = await lineOf({ nip: '1990', nik: '123', status: 'honorer' });
  expect(faults).toEqual([
    { row: 2, column: 'nip', problem: 'nip-not-18-digits', expected: expect.stringContaining('18 digits') },
    { row: 2, column: 'nik', problem: 'nik', expected: '16 digits, or nothing' },
    { row: 2, column: 'status', problem: 'unknown', expected: 'one of pns, pppk, cpns' },
  ]);
});
