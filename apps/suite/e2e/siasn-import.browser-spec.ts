import { siasnRow, siasnWorkbook } from '@kinerja/imports-fixtures';
import type { Page } from 'playwright-core';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';
import { choose, downloaded, numberIn, openNewest } from './import-screens.fixtures';

jest.setTimeout(180_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

type Head = Readonly<{ nip: string; unitName: string; duty: string }>;
const PEOPLE = 40;

const headIn = async (page: Page): Promise<Head> => {
  const { items } = await page.evaluate<{ items: readonly Head[] }>(
    `fetch('api/identity/people?limit=50').then((answer) => answer.json())`,
  );
  const head = items.find(({ duty }) => duty === 'head');
  if (!head) throw new Error('the agency has no head');
  return head;
};

const importScreen = async (page: Page): Promise<void> => {
  await go(page, 'admin/people/import');
  await page.getByTestId('people-import').waitFor();
};

/** What is needed and not mapped is said at its field; nothing is read before. */
const confirmColumns = async (page: Page): Promise<void> => {
  const golongan = page.locator('[name="column:golongan"]');
  expect(await golongan.locator('option:checked').innerText()).toMatch(/GOL AKHIR NAMA/);
  await golongan.selectOption('');
  await page.getByTestId('save-map').click();
  await page.locator('[name="column:golongan"][aria-invalid=true]').waitFor();
  await golongan.selectOption({ label: 'AK: GOL AKHIR NAMA' });
  expect(await page.locator('[name="word:jenis_jabatan:Jabatan Fungsional Tertentu"]').inputValue()).toBe('fungsional');
  await page.getByTestId('save-map').click();
};

/** By the numbers that they get, and by name. */
const namesTheNew = async (page: Page): Promise<void> => {
  expect(await numberIn(page, 'added')).toBe(PEOPLE);
  await page.getByText('Pegawai yang datanya baru').click();
  await page
    .getByText(/PEG-\d{5} [A-Z]/)
    .first()
    .waitFor();
};

it('reads forty people of a workbook of SIASN by its columns matched on the screen, gives them out as a file that changes nothing, and takes them back', async () => {
  const page = await visitors.enterAs('agency-admin');
  await importScreen(page);
  const { nip, unitName } = await headIn(page);
  const rows = Array.from({ length: PEOPLE }, (_, at) => ({ ...siasnRow(at + 1, unitName), 'NIP ATASAN': nip }));
  const workbook = { name: 'siasn.xlsx', bytes: await siasnWorkbook(rows) };
  await choose(page, 'people', workbook);
  await page.getByTestId('map-columns').waitFor();
  await confirmColumns(page);
  await page.getByTestId('dry-run-clean').waitFor();
  await namesTheNew(page);
  await page.getByTestId('apply-import').click();
  await page.getByText(`Selesai: ${PEOPLE} pegawai diimpor.`).waitFor();
  await page.getByTestId('saved-map').getByText('siasn').first().waitFor();

  await choose(page, 'people', workbook);
  await page.getByText('pernah dibaca dengan susunan “siasn”').waitFor();
  await page.getByTestId('save-map').click();
  await page.getByTestId('dry-run-clean').getByText('Tidak ada yang berubah').waitFor();

  await go(page, 'admin/people?people.find=PEG-');
  await page.getByTestId('person').first().waitFor();
  const list = { name: 'daftar.xlsx', bytes: await downloaded(page, 'people-xlsx') };
  await importScreen(page);
  await choose(page, 'people', list);
  await page.getByTestId('dry-run-clean').getByText('Tidak ada yang berubah').waitFor();
  expect(await numberIn(page, 'unchanged')).toBe(PEOPLE);

  await openNewest(page);
  await page.getByLabel('Alasan membatalkan').fill('Hanya percobaan');
  await page.getByTestId('undo-import').click();
  await page.getByText(`data ${PEOPLE} pegawai kembali seperti sebelumnya`).waitFor();
  await page.keyboard.press('Escape');
  await page.getByTestId('rename-map').first().click();
  await page.getByRole('dialog').getByLabel('Nama susunan').fill('SIASN 2026');
  await page.getByTestId('send-map-name').click();
  await page.getByTestId('saved-map').getByText('SIASN 2026').first().waitFor();
  await page.getByTestId('remove-map').first().click();
  await page.getByTestId('remove-map-confirm').click();
  await page.getByText('Belum ada susunan tersimpan').waitFor();
});
