import { payeeColumns, payeeFileRule, payeeLineFaults, payeeOf, type PayeeLine } from './payee-file.rules';
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
