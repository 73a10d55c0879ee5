import { createReadStream } from 'node:fs';
import { stream } from 'exceljs';

const HEADER_ROWS = 1;
/** Column 34, Jumlah Ditransfer. */
const TRANSFERRED = 34;

/** Adds the amounts to transfer as a payroll clerk would: from the file itself. */
export const sumOfLastColumn = async (file: string): Promise<number> => {
  let sum = 0;
  const reader = new stream.xlsx.WorkbookReader(createReadStream(file), { worksheets: 'emit', sharedStrings: 'cache' });
  for await (const sheet of reader) {
    for await (const row of sheet) {
      if (row.number > HEADER_ROWS) sum += Number(row.getCell(TRANSFERRED).value ?? 0);
    }
  }
  return sum;
};
