import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { xmlText } from '@kinerja/kernel';
import { inSlices, Pace } from '../pace';
import { charactersIn } from '../weight';

/** Loaded at the first file: a service that starts has no use for its hundreds of modules. */
const excel = () => createRequire(__filename)('exceljs') as typeof import('exceljs');

/** So that a number typed into it stays the text that it is. */
const AS_TEXT = '@';
const NARROWEST = 14;
const WIDEST = 60;

export type SheetOfText = Readonly<{ name: string; header: readonly string[]; rows: readonly (readonly string[])[] }>;

const widthOf = (name: string): number => Math.min(WIDEST, Math.max(NARROWEST, name.length + 2));

/** A workbook in which every cell is text, so that nothing in it is ever computed. Written in slices. */
export const workbookFile = async (sheets: readonly SheetOfText[]): Promise<Buffer> => {
  const sink = new PassThrough();
  const whole = buffer(sink);
  const workbook = new (excel().stream.xlsx.WorkbookWriter)({ stream: sink, useStyles: true, useSharedStrings: false });
  for (const { name, header, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = header.map((title) => ({ header: title, width: widthOf(title), style: { numFmt: AS_TEXT } }));
    sheet.getRow(1).font = { bold: true };
    await inSlices(rows, new Pace('faulty rows'), (row) => {
      sheet.addRow(row.map(xmlText)).commit();
      return charactersIn(row);
    });
    sheet.commit();
  }
  await workbook.commit();
  return whole;
};
