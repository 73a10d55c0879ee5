import { inWords, type FaultWords } from '../fault-words';
import { FAULT_COLUMN } from '../sheet-header';
import type { Sheet, SheetLine } from '../sheet';
import type { SheetFault } from '../sheet-fault';
import { workbookFile } from './workbook-file';

export type FaultyRow = Readonly<{ line: SheetLine; faults: readonly SheetFault[] }>;

/** The rows that were faulty, as they were sent, each with what is wrong with it. Corrected it may be sent again: its last column is not read. */
export const faultyRowsFile = (
  { title, columns }: Sheet,
  rows: readonly FaultyRow[],
  words: FaultWords,
): Promise<Buffer> => {
  const names = Object.keys(columns);
  return workbookFile([
    {
      name: title,
      header: [...names, FAULT_COLUMN],
      rows: rows.map(({ line, faults }) => [
        ...names.map((name) => line.cells[name] ?? ''),
        faults.map((fault) => inWords(fault, words)).join('; '),
      ]),
    },
  ]);
};
