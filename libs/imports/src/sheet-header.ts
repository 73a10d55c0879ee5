import { trimmed } from '@kinerja/vocabulary';
import type { CsvRow } from './csv-reader';
import type { SheetFault } from './sheet-fault';

/** Rows in which the header is looked for, to say that something stands above it. */
const LOOKED_AT = 6;
const LONGEST_NAME = 60;

/** The names of a header in small letters; columns without a name at its end are no columns. */
export const headerNames = ({ cells }: CsvRow): readonly string[] => {
  const names = cells.map((cell) => trimmed(cell).toLowerCase());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
};

const knownIn = (row: CsvRow, columns: readonly string[]): number =>
  headerNames(row).filter((name) => columns.includes(name)).length;

const fault = (row: number, problem: string, expected: string, column?: string): SheetFault => ({
  row,
  ...(column === undefined ? {} : { column: column.slice(0, LONGEST_NAME) }),
  problem,
  expected,
});

/** One fault for a file that has no header where it should be. */
const misplaced = (rows: readonly CsvRow[], columns: readonly string[]): SheetFault | undefined => {
  const [first] = rows;
  const header = columns.join(',');
  if (!first) return fault(1, 'empty-file', `the header ${header} and a row for each person`);
  if (knownIn(first, columns) > 0) return undefined;
  const below = rows.slice(1, LOOKED_AT).find((row) => knownIn(row, columns) > columns.length / 2);
  return below
    ? fault(first.line, 'title-above-header', `the header, now in row ${below.line}, as the first row`)
    : fault(first.line, 'no-header', `the header ${header}`);
};

/** Faults of the header: each column is there, once, and no other; and something stands below it. */
export const headerFaults = (rows: readonly CsvRow[], columns: readonly string[]): readonly SheetFault[] => {
  const [first] = rows;
  const gone = misplaced(rows, columns);
  if (gone || !first) return gone ? [gone] : [];
  const names = headerNames(first);
  const expected = `the header ${columns.join(',')}`;
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  const twice = names.filter((name, at) => names.indexOf(name) !== at && columns.includes(name));
  return [
    ...missing.map((column) => fault(first.line, 'missing-column', expected, column)),
    ...unknown.map((column) => fault(first.line, 'unknown-column', expected, column)),
    ...twice.map((column) => fault(first.line, 'repeated-column', 'each column once', column)),
    ...(rows.length === 1 ? [fault(first.line, 'no-rows', 'a row below the header for each person')] : []),
  ];
};
