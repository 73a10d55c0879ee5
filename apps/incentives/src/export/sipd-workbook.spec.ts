import { ValueType, Workbook } from 'exceljs';
import { linearAllowance } from './sipd.fixtures';
import { withFixedDates } from './fixed-zip-dates';
import { sipdColumns } from './sipd-columns';
import { sipdRow, workbookSums } from './sipd-row';
import { sipdWorkbook } from './sipd-workbook';

const row = sipdRow(linearAllowance());

/** To the letter, as two programs write them whose files SIPD takes (DOMAIN 0.18, 9.9): "golongan" and "kerja" are small. */
const titles = [
  'NIP Pegawai', 'Nama Pegawai', 'NIK Pegawai', 'NPWP Pegawai', 'Tanggal Lahir Pegawai', 'Tipe Jabatan', 'Nama Jabatan', 'Eselon',
  'Status ASN', 'golongan', 'Masa Kerja Golongan', 'Alamat', 'Kode Bank', 'Nama Bank', 'Nomor Rekening Bank Pegawai',
  'TPP Beban Kerja', 'TPP Tempat Bertugas', 'TPP Kondisi kerja', 'TPP Kelangkaan Profesi', 'TPP Prestasi Kerja', 'Tunjangan PPh',
  'Iuran Jaminan Kesehatan', 'Iuran Jaminan Kecelakaan Kerja', 'Iuran Jaminan Kematian', 'Iuran Simpanan Tapera', 'Iuran Pensiun',
  'Tunjangan Jaminan Hari Tua', 'Potongan IWP', 'Potongan PPh 21', 'Zakat', 'Bulog', 'Jumlah TPP', 'Jumlah Potongan',
  'Jumlah Ditransfer',
]; // prettier-ignore

it('has the 34 columns of SIPD, a cell for each', async () => {
  expect(sipdColumns.map(({ title }) => title)).toEqual(titles);
  expect(row).toHaveLength(titles.length);
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await sipdWorkbook([row])).buffer);
  const header = workbook.getWorksheet('Sheet1')?.getRow(1);
  expect(titles.map((_, at) => header?.getCell(at + 1).value)).toEqual(titles);
});

it.each([
  ['NIP Pegawai', '199001012015011001'],
  ['NIK Pegawai', '5171010101900001'],
  ['NPWP Pegawai', '091234567901000'],
  ['Nama Jabatan', 'Analis'],
  ['golongan', 'III/c'],
  ['Masa Kerja Golongan', 11],
  ['Kode Bank', '129'],
  ['Nomor Rekening Bank Pegawai', '0011223344'],
  ['TPP Beban Kerja', 3_528_000],
  ['TPP Prestasi Kerja', 2_352_000],
  ['Iuran Jaminan Kesehatan', 235_200],
  ['Potongan IWP', 58_800],
  ['Potongan PPh 21', 294_000],
  ['Jumlah TPP', 6_115_200],
  ['Jumlah Potongan', 588_000],
  ['Jumlah Ditransfer', 5_527_200],
])('says under %s what belongs there', (title, value) =>
  expect(row[sipdColumns.findIndex((column) => column.title === title)]).toBe(value),
);

it('counts what the agency contributes in both sums (TPP-015)', () => {
  expect(row.slice(31)).toEqual([6_115_200, 588_000, 5_527_200]);
  expect(workbookSums([linearAllowance().amounts, linearAllowance().amounts])).toEqual({
    totalRupiah: 12_230_400n,
    deductedRupiah: 1_176_000n,
    transferredRupiah: 11_054_400n,
  });
});

it.each(['-', '@Ni Luh', '=1+1', '+62', '=cmd|calc'])(
  'writes %j as it is, in a text cell that runs nothing',
  async (address) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(new Uint8Array(await sipdWorkbook([sipdRow(linearAllowance({ address }))])).buffer);
    const cell = workbook.getWorksheet('Sheet1')?.getCell(2, 12);
    expect([cell?.type, cell?.value, cell?.numFmt]).toEqual([ValueType.String, address, '@']);
  },
);

it('holds what XML cannot, of a name that was kept before such signs were refused', async () => {
  const workbook = new Workbook();
  const bytes = await sipdWorkbook([sipdRow(linearAllowance({ name: 'Ni\ufffe Luh\uffff' }))]);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  expect(workbook.getWorksheet('Sheet1')?.getCell(2, 2).value).toBe('Ni\ufffd Luh\ufffd');
});

it('leaves the fields of an erased person empty', () =>
  expect(sipdRow(linearAllowance({ nip: null, birthDate: null })).slice(0, 5)).toEqual([
    '',
    'Contoh Pegawai',
    '5171010101900001',
    '091234567901000',
    '',
  ]));

it('writes the same bytes for the same rows', async () => {
  const [one, other] = [await sipdWorkbook([row]), await sipdWorkbook([row])];
  expect(one.equals(other)).toBe(true);
  expect((await sipdWorkbook([row, row])).equals(one)).toBe(false);
});

it('refuses to date what is no ZIP file', () => expect(() => withFixedDates(Buffer.alloc(64))).toThrow(RangeError));
