import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { go, openBrowser, type Visitors } from './browser-city.fixtures';

jest.setTimeout(120_000);

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openBrowser();
});
afterAll(() => visitors.close());

const HEADER =
  'no_pegawai,nip,nik,npwp,nama,status,golongan,unit,jabatan,jenis_jabatan,kelas_jabatan,tugas,atasan_no_pegawai';

type Person = Readonly<{ staffNumber: string; unitName: string; duty: string }>;

const headIn = async (page: Page): Promise<Person> => {
  const { items } = await page.evaluate<{ items: readonly Person[] }>(
    `fetch('api/identity/people?limit=50').then((answer) => answer.json())`,
  );
  const head = items.find(({ duty }) => duty === 'head');
  if (!head) throw new Error('the agency has no head');
  return head;
};

const rowOf = ({ staffNumber, unitName }: Person, nip: string): string =>
  `TAMBAH01,${nip},3374010101900001,091234567890001,Siti Aminah,pns,III/a,${unitName},Analis Kepegawaian,fungsional,8,anggota,${staffNumber}`;

const choose = (page: Page, ...rows: readonly string[]) =>
  page.setInputFiles('[name=people-file]', {
    ...{ name: 'pegawai.csv', mimeType: 'text/csv' },
    buffer: Buffer.from([HEADER, ...rows].join('\n')),
  });

const downloaded = async (page: Page, testId: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  return readFileSync(await file.path())
    .subarray(0, 2)
    .toString();
};

it('checks a file, gives the faulty rows back as a workbook, and imports the corrected one as it was checked', async () => {
  const page = await visitors.enterAs('agency-admin');
  await go(page, 'admin/people/import');
  await page.getByTestId('people-import').waitFor();
  expect(await downloaded(page, 'people-template')).toBe('PK');
  const head = await headIn(page);
  await choose(page, rowOf(head, '1990'));
  await page.getByTestId('dry-run-faults').waitFor();
  expect(await downloaded(page, 'faulty-rows')).toBe('PK');
  await choose(page, rowOf(head, '199001012015032001'));
  await page.getByTestId('dry-run-faults').getByText('Isi "Jabatan berlaku sejak" di atas').waitFor();
  await page.locator('[name=startsOn]').fill('2026-01-01');
  await page.getByTestId('check-again').click();
  await page.getByTestId('dry-run-clean').waitFor();
  await page.getByTestId('apply-import').click();
  await page.getByText('Selesai: 1 pegawai diimpor.').waitFor();
});
