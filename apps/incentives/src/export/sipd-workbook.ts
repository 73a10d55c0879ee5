import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { xmlText } from '@kinerja/kernel';
import { withFixedDates } from './fixed-zip-dates';
import { sipdColumns } from './sipd-columns';
import type { SipdRow } from './sipd-row';

/** Loaded at the first export: a service that starts has no use for its hundreds of modules. */
const excel = () => createRequire(__filename)('exceljs') as typeof import('exceljs');

const FIXED = new Date('2000-01-01T00:00:00Z');
const AS_TEXT = '@';
const WHOLE = '0';

const inXml = (cell: SipdRow[number]): SipdRow[number] => (typeof cell === 'string' ? xmlText(cell) : cell);

/** Writes row by row: sheet `Sheet1`, a header, then the people. The same rows are the same bytes, whenever they are written. */
export const sipdWorkbook = async (rows: readonly SipdRow[]): Promise<Buffer> => {
  const { stream: excelStream } = excel();
  const sink = new PassThrough();
  const whole = buffer(sink);
  const options = { stream: sink, useStyles: true, useSharedStrings: false, created: FIXED, modified: FIXED };
  const workbook = new excelStream.xlsx.WorkbookWriter(options);
  const sheet = workbook.addWorksheet('Sheet1');
  sheet.columns = sipdColumns.map(({ title, isText }) => ({
    header: title,
    width: Math.max(14, title.length + 2),
    style: { numFmt: isText ? AS_TEXT : WHOLE },
  }));
  for (const row of rows) sheet.addRow(row.map(inXml)).commit();
  sheet.commit();
  await workbook.commit();
  return withFixedDates(await whole);
};
