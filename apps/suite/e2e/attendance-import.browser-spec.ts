import type { Page } from 'playwright-core';
import { browserCity, go, openBrowser, type Visitors } from './browser-city.fixtures';
import { choose, csvFile, downloaded, edited, numberIn, openNewest, peopleIn } from './import-screens.fixtures';

jest.setTimeout(180_000);

let visitors: Visitors;
let page: Page;
let numbers: readonly string[];
beforeAll(async () => {
  visitors = await openBrowser();
  page = await visitors.enterAs('agency-admin');
  numbers = (await peopleIn(page)).map(({ staffNumber }) => staffNumber);
});
afterAll(() => visitors.close());

const HEADER = 'no_pegawai;hari_kerja;hadir;tl1;tl2;tl3;tl4;psw1;psw2;psw3;psw4;alpa';
const rowOf = (staffNumber: string, present = 20): string =>
  `${staffNumber};21;${present};2;1;0;0;0;0;0;0;${21 - present}`;
const fileOf = (...rows: readonly string[]) => csvFile('kehadiran.csv', HEADER, ...rows);
const person = (at: number): string => numbers[at] ?? '';

const open = async (month: string): Promise<void> => {
  await go(page, `admin/attendance?month=${month}`);
  await page.getByTestId('attendance-import').waitFor();
};
const check = (...rows: readonly string[]) => choose(page, 'attendance', fileOf(...rows));

it('gives the faulty rows back as a workbook, takes the corrected one, and says whom it does not name', async () => {
  const { openMonth } = browserCity();
  await open(openMonth);
  expect((await downloaded(page, 'attendance-template')).subarray(0, 2).toString()).toBe('PK');
  await check(rowOf(person(0)), rowOf('TIDAK-ADA'), rowOf(person(1)).replace(';20;', ';dua puluh;'));
  await page.getByText('nomor pegawai tidak dikenal di instansi ini').waitFor();
  await page.getByText('isi bilangan bulat').waitFor();
  const faulty = await downloaded(page, 'faulty-rows');
  const bytes = await edited(faulty, (sheet) => {
    sheet.getCell('A2').value = person(0);
    sheet.getCell('C3').value = '20';
  });
  await choose(page, 'attendance', { name: 'kehadiran-diperbaiki.xlsx', bytes });
  await page.getByTestId('dry-run-clean').waitFor();
  expect([await numberIn(page, 'added'), await numberIn(page, 'changed')]).toEqual([2, 0]);
  expect(await numberIn(page, 'absent')).toBeGreaterThanOrEqual(numbers.length - 2);
  await page.getByTestId('apply-import').click();
  await page.getByText('Selesai: 2 pegawai diimpor.').waitFor();
  await page.getByTestId('former-import').first().getByText('Sudah diterapkan').waitFor();
});

it('asks for a reason before it shows what replaces what, does it, and takes it back for a reason (REP-009, REP-011)', async () => {
  await open(browserCity().openMonth);
  await check(rowOf(person(0), 19), rowOf(person(2)));
  await page.getByText('tuliskan alasannya di atas, lalu periksa lagi').waitFor();
  await page.fill('[name=reason]', 'Mesin salah mencatat');
  await page.getByTestId('check-again').click();
  const change = page.getByTestId('change');
  await change.waitFor();
  expect(await change.innerText()).toMatch(/Hari hadir: 20 → 19/);
  expect([await numberIn(page, 'added'), await numberIn(page, 'changed')]).toEqual([1, 1]);
  await page.fill('[name=reason]', 'Mesin salah mencatat pada hari Senin');
  await page.getByTestId('check-outdated').waitFor();
  expect(await page.getByTestId('apply-import').count()).toBe(0);
  await page.getByTestId('check-again').click();
  await page.getByTestId('apply-import').click();
  await page.getByText('Selesai: 2 pegawai diimpor.').waitFor();
  await openNewest(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByTestId('undo-import').click();
  await dialog.getByText('Wajib diisi').waitFor();
  await dialog.locator('[name=reason]').fill('Berkas bulan lain');
  await dialog.getByTestId('undo-import').click();
  await dialog.getByText('Dibatalkan: data 1 pegawai kembali seperti sebelumnya.').waitFor();
  await dialog.getByText('sebelum impor ini belum ada angka').waitFor();
  await dialog.getByText('Berkas bulan lain').waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('former-import').first().getByText('Dibatalkan').waitFor();
});

it('goes on when the page is closed, and shows it to whoever opens the page again', async () => {
  await open(browserCity().openMonth);
  const before = await page.getByTestId('former-import').count();
  await check(...numbers.slice(3, 8).map((number) => rowOf(number)));
  await page.getByTestId('apply-import').click();
  const taken = await page.waitForResponse((answer) => answer.url().endsWith('/application'));
  expect(taken.status()).toBe(202);
  const again = await page.context().newPage();
  await again.goto(page.url());
  await page.close();
  page = again;
  await page.getByTestId('former-import').nth(before).waitFor();
  await page.getByTestId('former-import').first().getByText('Sudah diterapkan').waitFor();
});

it('keeps the chosen file when the line is lost while it is sent', async () => {
  await open(browserCity().openMonth);
  await page.route('**/attendance-imports*', (route) => route.abort());
  await check(rowOf(person(9)));
  await page.getByText('Server tidak dapat dihubungi').first().waitFor();
  await page.unroute('**/attendance-imports*');
  await page.getByTestId('attendance-import').getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByTestId('dry-run-clean').waitFor();
});

it('does not replace figures of a closed month, and says so once', async () => {
  await open(browserCity().workedMonth);
  await check(...numbers.slice(0, 3).map((number) => rowOf(number, 1)));
  await page.getByText('Bulan ini sudah ditutup dengan angka lain').waitFor();
  await page.getByText('3 baris belum dapat diimpor').waitFor();
});

it.each([
  ['an old workbook', 'kehadiran.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'simpan ulang sebagai .xlsx'],
  ['a page of a portal', 'kehadiran.xls', Buffer.from('<html><table><tr><td>1'), 'berkas ini halaman web'],
  ['a scan', 'kehadiran.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), 'ini bukan berkas Excel atau CSV'],
  ['nothing', 'kehadiran.csv', Buffer.from(' \r\n'), 'berkas kosong'],
  ['a header alone', 'kehadiran.csv', Buffer.from(HEADER), 'tidak ada baris di bawah kepala kolom'],
  ['too much', 'kehadiran.csv', Buffer.alloc(4 * 1024 * 1024 + 1, 'a'), 'Berkas terlalu besar'],
])('says in words what is wrong with %s', async (_, name, bytes, words) => {
  await open(browserCity().openMonth);
  await choose(page, 'attendance', { name, bytes });
  await page.getByText(words).first().waitFor();
  expect(await page.getByTestId('apply-import').count()).toBe(0);
});

it('asks which column of another sheet is which, and takes none for what it is not', async () => {
  await open(browserCity().openMonth);
  await choose(page, 'attendance', { name: 'alamat.csv', bytes: Buffer.from('nama,alamat\r\nSiti,Denpasar') });
  await page.getByTestId('map-columns').waitFor();
  await page.getByTestId('save-map').click();
  await page.getByText('Wajib diisi').first().waitFor();
  expect(await page.getByTestId('apply-import').count()).toBe(0);
});

it('is done in English too', async () => {
  await open(browserCity().openMonth);
  await page.getByRole('button', { name: /^EN/ }).click();
  await check(rowOf('TIDAK-ADA'));
  await page.getByText('this staff number is not known in the agency').waitFor();
  await page.getByRole('button', { name: /^ID/ }).click();
  expect(visitors.faults).toEqual([]);
});
