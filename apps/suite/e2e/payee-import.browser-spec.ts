import type { Page } from 'playwright-core';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import {
  choose,
  csvFile,
  downloaded,
  edited,
  numberIn,
  openNewest,
  peopleIn,
  typedWorkbook,
} from './import-screens.fixtures';

jest.setTimeout(180_000);

let visitors: Visitors;
let page: Page;
let numbers: readonly string[];
beforeAll(async () => {
  visitors = await openBrowser();
  const admin = await visitors.enterAs('agency-admin');
  numbers = (await peopleIn(admin)).map(({ staffNumber }) => staffNumber);
  page = await visitors.enterAs('payroll-officer');
});
afterAll(() => visitors.close());

const HEADER =
  'no_pegawai;nip;nik;npwp;nama;tanggal_lahir;tipe_jabatan;eselon;status_asn;masa_kerja;alamat;kode_bank;nama_bank;rekening;gaji_dasar_bpjs';
type Paid = Readonly<{ nip?: string; account?: string; base?: string; position?: string }>;
const rowOf = (at: number, paid: Paid = {}): string => {
  const { nip = '199001012015011001', account = '0011223344', base = '4500000', position = '3' } = paid;
  return `${numbers[at] ?? ''};${nip};5171010101900001;091234567901000;Ni Luh Contoh;01-01-1990;${position};00;1;11;Jalan Contoh 1;129;BPD Contoh;${account};${base}`;
};
const check = (...rows: readonly string[]) => choose(page, 'payees', csvFile('penerima.csv', HEADER, ...rows));
const open = async (): Promise<void> => {
  await go(page, 'tpp/payees');
  await page.getByTestId('payees-import').waitFor();
};
const applied = async (said: string): Promise<void> => {
  await page.getByTestId('apply-import').click();
  await page.getByText(`Selesai: ${said}.`).waitFor();
};

it('shows a payroll officer what would change as people write it, does it, and takes it back for a reason', async () => {
  await open();
  await check(rowOf(0), rowOf(1));
  await page.getByTestId('difference').waitFor();
  await applied('2 pegawai diimpor');
  const nip = '199102022016022002';
  await check(rowOf(0, { nip, account: '9988776655', base: '4700000', position: '2' }), rowOf(1));
  const change = page.getByTestId('change');
  await change.waitFor();
  const words = await change.innerText();
  expect(words).toContain(numbers[0]);
  for (const field of [
    'NIP: 19900101 201501 1 001 → 19910202 201602 2 002',
    'Nomor rekening: 0011223344 → 9988776655',
    'Gaji dasar BPJS Kesehatan: Rp4.500.000 → Rp4.700.000',
    'Tipe jabatan: Fungsional umum → Fungsional',
  ])
    expect(words).toContain(field);
  expect(await change.getByRole('listitem').count()).toBe(4);
  expect([await numberIn(page, 'changed'), await numberIn(page, 'unchanged')]).toEqual([1, 1]);
  expect(await numberIn(page, 'absent')).toBe(numbers.length - 2);
  await applied('1 pegawai diimpor, 1 lainnya sudah sama dan tidak diubah');
  await openNewest(page);
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name=reason]').fill('Rekening tertukar');
  await dialog.getByTestId('undo-import').click();
  await dialog.getByText('Dibatalkan: data 1 pegawai kembali seperti sebelumnya.').waitFor();
  await page.keyboard.press('Escape');
  await check(rowOf(0), rowOf(1));
  await page.getByText('semuanya sama seperti yang sudah tercatat').waitFor();
  expect(await page.getByTestId('apply-import').count()).toBe(0);
});

it('says what a spreadsheet has done to numbers, and takes its own faulty rows back corrected', async () => {
  await open();
  const cells = rowOf(2).split(';');
  const typed = cells.map((cell, at) => ([1, 13].includes(at) ? Number(cell) : cell));
  await choose(page, 'payees', {
    name: 'penerima.xlsx',
    bytes: await typedWorkbook([HEADER.split(';'), typed]),
  });
  await page.getByText('Excel membulatkan angka ini').waitFor();
  await page.getByText('nol di depan hilang').waitFor();
  const faulty = await downloaded(page, 'faulty-rows');
  const bytes = await edited(faulty, (sheet) => {
    cells.forEach((cell, at) => {
      sheet.getRow(2).getCell(at + 1).value = cell;
    });
  });
  await choose(page, 'payees', { name: 'penerima-diperbaiki.xlsx', bytes });
  await page.getByTestId('dry-run-clean').waitFor();
  await applied('1 pegawai diimpor');
});

it('refuses a second import in words while what it was checked against has changed', async () => {
  await open();
  await check(rowOf(3, { account: '111111' }));
  await page.getByTestId('apply-import').waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await choose(other, 'payees', csvFile('penerima.csv', HEADER, rowOf(3, { account: '222222' })));
  await other.getByTestId('apply-import').click();
  await other.getByText('Selesai: 1 pegawai diimpor.').waitFor();
  await page.getByTestId('apply-import').click();
  await page.getByText('Data sudah berubah sejak berkas diperiksa').waitFor();
  await other.close();
});

it('is no page for others', async () => {
  const employee = await visitors.enterAs('employee');
  await go(employee, 'tpp/payees');
  await employee.getByTestId('no-right').getByText('Petugas TPP').waitFor();
  expect(visitors.faults).toEqual([]);
});
