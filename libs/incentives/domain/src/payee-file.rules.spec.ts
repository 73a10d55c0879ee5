import { payeeCells, payeeFileRule, payeeOf, type PayeeLine } from './payee-file.rules';
import { payee } from './run.fixtures';

const cells: PayeeLine['cells'] = {
  no_pegawai: 'DIS0001',
  nip: '199001012015011001',
  nik: '5171010101900001',
  npwp: '091234567901000',
  nama: 'Contoh Pegawai',
  tanggal_lahir: '1990-01-01',
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

it('reads a sound line', () => {
  expect(payeeOf(line())).toEqual(payee());
  expect(payeeOf(line({ eselon: 'II.b' })).echelon).toBe('II.b');
});

it('makes no payee of a day that was written otherwise: the sheet has read it', () =>
  expect(() => payeeOf(line({ tanggal_lahir: '01-01-1990' }))).toThrow('not a day of birth'));

it('names rows of one person twice, whatever the case, and people nobody knows', () => {
  const lines = [line({}, 2), line({ no_pegawai: 'dis0001' }, 3), line({ no_pegawai: 'X' }, 4)];
  expect(lines.flatMap(payeeFileRule(new Set(['dis0001'])))).toEqual([
    { row: 3, column: 'no_pegawai', problem: 'duplicate', expected: 'sudah ada di baris 2' },
    { row: 4, column: 'no_pegawai', problem: 'unknown', expected: 'nomor pegawai yang terdaftar' },
  ]);
});

it('writes a payee in the words of the file, and nothing for what was erased', () => {
  const own = { ...cells, eselon: '00' };
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
