import { payeeCells, payeeColumns, payeeOf, type PayeeColumn } from '@kinerja/incentives-domain';
import { linesIn, textRow, workbookOf } from '@kinerja/imports-fixtures';
import { payeeSheet } from './payee-sheet';

type Cells = Readonly<Record<PayeeColumn, string>>;

const sound: Cells = {
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

const lineOf = async (changes: Partial<Cells>) => {
  const cells = { ...sound, ...changes };
  const rows = [payeeColumns, payeeColumns.map((column) => `"${cells[column]}"`)];
  const [line] = await linesIn(rows.map((row) => row.join(';')).join('\r\n'), payeeSheet);
  if (!line) throw new Error('no line');
  return line;
};
const faultsOf = async (changes: Partial<Cells>) => (await lineOf(changes)).faults;

it.each(['01-01-1990', '01/01/1990', '1990-01-01'])('reads a sound line with the date %s', async (day) => {
  const line = await lineOf({ tanggal_lahir: day });
  expect(line.faults).toEqual([]);
  expect(payeeCells(payeeOf(line))).toEqual({
    ...Object.fromEntries(Object.entries(sound).filter(([column]) => column !== 'no_pegawai')),
    ...{ tanggal_lahir: '1990-01-01', eselon: '00' },
  });
});

it.each<readonly [Partial<Cells>, PayeeColumn, string]>([
  [{ nip: '19900101' }, 'nip', 'invalid'],
  [{ nik: '' }, 'nik', 'missing'],
  [{ npwp: '09.123' }, 'npwp', 'invalid'],
  [{ tanggal_lahir: '31-02-1990' }, 'tanggal_lahir', 'invalid'],
  [{ tipe_jabatan: '4' }, 'tipe_jabatan', 'invalid'],
  [{ eselon: 'dua' }, 'eselon', 'invalid'],
  [{ status_asn: 'pns' }, 'status_asn', 'invalid'],
  [{ masa_kerja: '-1' }, 'masa_kerja', 'invalid'],
  [{ masa_kerja: '100' }, 'masa_kerja', 'invalid'],
  [{ kode_bank: '12' }, 'kode_bank', 'invalid'],
  [{ kode_bank: '12345678901' }, 'kode_bank', 'invalid'],
  [{ rekening: '=1+1' }, 'rekening', 'invalid'],
  [{ rekening: '1234' }, 'rekening', 'invalid'],
  [{ rekening: '1'.repeat(26) }, 'rekening', 'invalid'],
  [{ gaji_dasar_bpjs: '4.500.000' }, 'gaji_dasar_bpjs', 'invalid'],
  [{ gaji_dasar_bpjs: '1000000000000' }, 'gaji_dasar_bpjs', 'invalid'],
  [{ alamat: 'x'.repeat(201) }, 'alamat', 'invalid'],
  [{ nama: 'a\u0000b' }, 'nama', 'control-character'],
])('names the faulty cell of %j and never repeats it', async (changes, column, problem) =>
  expect(await faultsOf(changes)).toEqual([{ row: 2, column, problem, expected: expect.any(String) }]),
);

it('says of each column what would be right', async () => {
  const faults = await faultsOf(Object.fromEntries(payeeColumns.map((column) => [column, '?'.repeat(201)])));
  expect(faults.map(({ column, problem, expected }) => [column, problem, expected])).toEqual([
    ['no_pegawai', 'invalid', 'teks, paling banyak 200 huruf'],
    ['nip', 'invalid', '18 angka'],
    ['nik', 'invalid', '16 angka'],
    ['npwp', 'invalid', '15 atau 16 angka, atau kosong'],
    ['nama', 'invalid', 'teks, paling banyak 200 huruf'],
    ['tanggal_lahir', 'invalid', 'tanggal, YYYY-MM-DD atau DD-MM-YYYY'],
    ['tipe_jabatan', 'invalid', '1 struktural, 2 fungsional, 3 fungsional umum'],
    ['eselon', 'invalid', '00 bila tidak ada, atau misalnya II.b'],
    ['status_asn', 'invalid', '1 PNS, 2 PPPK, 3 lainnya'],
    ['masa_kerja', 'invalid', 'tahun, 0 sampai 99'],
    ['alamat', 'invalid', 'teks, paling banyak 200 huruf'],
    ['kode_bank', 'invalid', '3 sampai 10 angka'],
    ['nama_bank', 'invalid', 'teks, paling banyak 200 huruf'],
    ['rekening', 'invalid', '5 sampai 25 angka'],
    ['gaji_dasar_bpjs', 'invalid', 'rupiah bulat tanpa titik'],
  ]);
});

it('misses every blank cell but those that may be blank', async () => {
  const blank = await faultsOf({ ...Object.fromEntries(payeeColumns.map((column) => [column, ''])), nama: 'Contoh' });
  const needed = payeeColumns.filter((column) => !['npwp', 'eselon', 'nama'].includes(column));
  expect(blank.map(({ column, problem }) => [column, problem])).toEqual(needed.map((column) => [column, 'missing']));
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
] as const)('takes nothing before or after what stands in %s', async (column, more, good) => {
  for (const cell of [more + good, good + more])
    expect(await faultsOf({ [column]: cell })).toMatchObject([{ column, problem: 'invalid' }]);
});

it.each(['', '00', 'I.a', 'III.b', '22'])('takes the echelon "%s"', async (eselon) => {
  const line = await lineOf({ eselon });
  expect(line.faults).toEqual([]);
  expect(payeeOf(line).echelon).toBe(eselon === '' ? '00' : eselon);
});

it.each(['II.c', 'X.a', '2', 'ab', 'IIII.a'])('takes no echelon "%s"', async (eselon) =>
  expect(await faultsOf({ eselon })).toMatchObject([{ column: 'eselon', problem: 'invalid' }]),
);

it.each([
  ['rekening', '11223344', 'number-not-text'],
  ['kode_bank', '1290', 'number-not-text'],
  ['nik', '5171010101900001', 'digits-lost'],
] as const)('takes no %s that a spreadsheet has made a number of', async (column, number, problem) => {
  const cells = payeeColumns.map((one) =>
    one === column ? `<c><v>${number}</v></c>` : textRow(sound[one]).slice(5, -6),
  );
  const file = workbookOf({ sheets: [{ data: `${textRow(...payeeColumns)}<row>${cells.join('')}</row>` }] });
  expect((await linesIn(file, payeeSheet))[0]?.faults).toMatchObject([{ column, problem }]);
});
