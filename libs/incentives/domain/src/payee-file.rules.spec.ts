import { payeeCells, payeeColumns, payeeFileRule, payeeLineFaults, payeeOf, type PayeeLine } from './payee-file.rules';
import { payee } from './run.fixtures';

const cells: PayeeLine['cells'] = {
  no_pegawai: 'DIS0001',
  nip: '199001012015011001',
  nik: '5171010101900001',
  npwp: '091234567901000',
  nama: 'Contoh Pegawai',
  tanggal_lahir: '01-01-1990',
  tipe_jabatan: '3',
  eselon: '',
  status_asn: '1',
  masa_kerja: '11',
  alamat: 'Jalan Contoh 1',
  kode_bank: '129',
  nama_bank: 'Bank Contoh',
  rekening: '0011223344',
  gaji_dasar_bpjs: '4500000',
};
const line = (change: Partial<PayeeLine['cells']> = {}, row = 2): PayeeLine => ({
  row,
  cells: { ...cells, ...change },
});

it('reads a sound line, with either way to write a date', () => {
  expect(payeeLineFaults(line())).toEqual([]);
  expect(payeeOf(line())).toEqual(payee());
  expect(payeeOf(line({ tanggal_lahir: '1990-01-01' }))).toEqual(payee());
});

it.each([
  [{ nip: '19900101' }, 'nip', 'invalid'],
  [{ nik: '' }, 'nik', 'missing'],
  [{ npwp: '09.123' }, 'npwp', 'invalid'],
  [{ tanggal_lahir: '31-02-1990' }, 'tanggal_lahir', 'invalid'],
  [{ tipe_jabatan: '4' }, 'tipe_jabatan', 'invalid'],
  [{ eselon: 'dua' }, 'eselon', 'invalid'],
  [{ status_asn: 'pns' }, 'status_asn', 'invalid'],
  [{ masa_kerja: '-1' }, 'masa_kerja', 'invalid'],
  [{ rekening: '=1+1' }, 'rekening', 'invalid'],
  [{ gaji_dasar_bpjs: '4.500.000' }, 'gaji_dasar_bpjs', 'invalid'],
  [{ nama: 'a\u0000b' }, 'nama', 'invalid'],
])('names the faulty cell of %j and never repeats it', (change, column, problem) => {
  const faults = payeeLineFaults(line(change, 7));
  expect(faults).toEqual([{ row: 7, column, problem, expected: expect.any(String) }]);
});

it('has a rule for every column', () =>
  expect(payeeLineFaults(line(Object.fromEntries(payeeColumns.map((column) => [column, '\u0000'])))).length).toBe(15));

it('names rows of one person twice, whatever the case, and people nobody knows', () => {
  const lines = [line({}, 2), line({ no_pegawai: 'dis0001' }, 3), line({ no_pegawai: 'X' }, 4)];
  expect(lines.flatMap(payeeFileRule(new Set(['dis0001'])))).toEqual([
    { row: 3, column: 'no_pegawai', problem: 'duplicate', expected: 'sudah ada di baris 2' },
    { row: 4, column: 'no_pegawai', problem: 'unknown', expected: 'nomor pegawai yang terdaftar' },
  ]);
});

it('says of each column what would be right', () => {
  const faults = payeeLineFaults(line(Object.fromEntries(payeeColumns.map((column) => [column, '\u0000']))));
  expect(faults.map(({ column, expected }) => [column, expected])).toEqual([
    ['no_pegawai', 'teks, paling banyak 200 huruf'],
    ['nip', '18 angka'],
    ['nik', '16 angka'],
    ['npwp', '15 atau 16 angka, atau kosong'],
    ['nama', 'teks, paling banyak 200 huruf'],
    ['tanggal_lahir', 'tanggal, YYYY-MM-DD atau DD-MM-YYYY'],
    ['tipe_jabatan', '1 struktural, 2 fungsional, 3 fungsional umum'],
    ['eselon', '00 bila tidak ada, atau misalnya II.b'],
    ['status_asn', '1 PNS, 2 PPPK, 3 lainnya'],
    ['masa_kerja', 'tahun, 0 sampai 99'],
    ['alamat', 'teks, paling banyak 200 huruf'],
    ['kode_bank', '3 sampai 10 angka'],
    ['nama_bank', 'teks, paling banyak 200 huruf'],
    ['rekening', '5 sampai 25 angka'],
    ['gaji_dasar_bpjs', 'rupiah bulat tanpa titik'],
  ]);
});

it.each([
  ['nip', 'x', '199001012015011001'],
  ['nik', 'x', '5171010101900001'],
  ['tanggal_lahir', '1', '01-01-1990'],
  ['tipe_jabatan', '1', '3'],
  ['status_asn', '1', '1'],
  ['masa_kerja', '1', '11'],
  ['kode_bank', 'x', '129'],
  ['rekening', 'x', '0011223344'],
] as const)('takes nothing before or after what stands in %s', (column, more, sound) => {
  for (const cell of [more + sound, sound + more])
    expect(payeeLineFaults(line({ [column]: cell }))).toMatchObject([{ column, problem: 'invalid' }]);
});

it.each(['', '00', 'I.a', 'III.b', '22'])('takes the echelon "%s"', (eselon) => {
  expect(payeeLineFaults(line({ eselon }))).toEqual([]);
  expect(payeeOf(line({ eselon })).echelon).toBe(eselon === '' ? '00' : eselon);
});

it.each(['II.c', 'X.a', '2', 'ab', 'IIII.a'])('takes no echelon "%s"', (eselon) =>
  expect(payeeLineFaults(line({ eselon }))).toMatchObject([{ column: 'eselon', problem: 'invalid' }]),
);

it('may have no tax number', () => expect(payeeLineFaults(line({ npwp: '' }))).toEqual([]));

it('writes a payee in the words of the file, and nothing for what was erased', () => {
  const own = { ...cells, tanggal_lahir: '1990-01-01', eselon: '00' };
  const written = (nip: string | null) => ({
    no_pegawai: 'DIS0001',
    ...payeeCells({ ...payee(), nip: nip as string }),
  });
  expect(written(cells.nip)).toEqual(own);
  expect(written(null)).toEqual({ ...own, nip: '' });
});

it('leaves a line without a number to the rule of its cell', () =>
  expect([line({ no_pegawai: '' }, 2), line({ no_pegawai: '' }, 3)].flatMap(payeeFileRule(new Set()))).toEqual([]));

it('makes no payee of a word that is none', () =>
  expect(() => payeeOf(line({ tipe_jabatan: '4' }))).toThrow('none of 1, 2, 3'));
