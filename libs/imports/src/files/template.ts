import { importLimits } from '../import-limits';
import type { Sheet } from '../sheet';
import type { Column, Columns } from '../sheet-columns';
import { csvText } from './csv-text';
import { workbookFile, type SheetOfText } from './workbook-file';

const exampleOf = (columns: Columns): readonly string[] => Object.values(columns).map(({ example }) => example);

const duty: Readonly<Record<Column['presence'], string>> = {
  required: 'wajib',
  optional: 'boleh kosong',
};

const explained = (columns: Columns): SheetOfText => ({
  name: 'Penjelasan',
  header: ['Kolom', 'Isi', 'Wajib', 'Contoh', 'Keterangan'],
  rows: [
    ...Object.entries(columns).map(([name, { title, presence, example, hint = '' }]) => [
      name,
      title,
      duty[presence],
      example,
      hint,
    ]),
    ['', `Paling banyak ${String(importLimits.rows)} baris. Hapus baris contoh sebelum mengirim.`, '', '', ''],
  ],
});

/** The file to fill in: header, one example row, and a sheet that explains the columns. */
export const xlsxTemplate = ({ title, columns }: Sheet): Promise<Buffer> =>
  workbookFile([{ name: title, header: Object.keys(columns), rows: [exampleOf(columns)] }, explained(columns)]);

export const csvTemplate = ({ columns }: Sheet): string => csvText([Object.keys(columns), exampleOf(columns)]);
