import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';

export type Person = Readonly<{ staffNumber: string; unitName: string; duty: string }>;

/** Fifty of the agency who hold a post, as its administrator sees them. */
export const peopleIn = async (page: Page): Promise<readonly Person[]> => {
  const { items } = await page.evaluate<{ items: readonly Person[] }>(
    `fetch('api/identity/people?placement=placed&limit=50').then((answer) => answer.json())`,
  );
  return items;
};

export type Sheet = Readonly<{ name: string; bytes: Buffer }>;
export const csvFile = (name: string, header: string, ...rows: readonly string[]): Sheet => ({
  name,
  bytes: Buffer.from([header, ...rows].join('\r\n')),
});

/** Chooses a file on an import's screen, as the button does. */
export const choose = (page: Page, kind: string, { name, bytes }: Sheet): Promise<void> =>
  page.setInputFiles(`[name=${kind}-file]`, { name, mimeType: 'application/octet-stream', buffer: bytes });

export const downloaded = async (page: Page, testId: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  return readFileSync(await file.path());
};

type Edit = (cells: ExcelJS.Worksheet) => void;

/** The first sheet of a workbook after somebody has worked on it in a spreadsheet. */
export const edited = async (bytes: Buffer, edit: Edit): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [first] = workbook.worksheets;
  if (!first) throw new Error('the workbook has no sheet');
  edit(first);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** A workbook as somebody types it: numbers are numbers. */
export const typedWorkbook = async (rows: readonly (readonly (string | number)[])[]): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1').addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

export const numberIn = async (page: Page, testId: string): Promise<number> =>
  Number((await page.getByTestId(testId).innerText()).replaceAll('.', ''));

/** Opens the newest of the former imports. */
export const openNewest = async (page: Page): Promise<void> => {
  await page.getByTestId('open-import').first().click();
  await page.getByRole('dialog').getByTestId('import-details').waitFor();
};
