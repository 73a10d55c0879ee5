import { err, ok, type Result } from '@kinerja/kernel';
import { lineFault, trimmed } from '@kinerja/vocabulary';
import type { CellForm } from './cell-forms';
import type { CsvRow } from './csv-reader';
import { csvRows } from './csv-rows';
import { mapInSlices } from './pace';
import { headerFaults, headerNames } from './sheet-header';
import type { SheetFault } from './sheet-fault';

/** The columns of a sheet, each with the form its cells are brought to. */
export type SheetColumns<Column extends string> = Readonly<Record<Column, CellForm>>;

/**
 * One row below the header. `faults`: cells whose text cannot be kept, or, without a column, a row that has more or fewer cells than
 * the header; no rule is asked about these.
 */
export type SheetLine<Column extends string> = Readonly<{
  row: number;
  cells: Readonly<Record<Column, string>>;
  faults: readonly SheetFault[];
}>;

/** The cells of a column that can be kept, to look something up by: the database would refuse a question with the others. */
export const readableCells = <Column extends string>(
  lines: readonly SheetLine<Column>[],
  column: Column,
): readonly string[] =>
  lines.flatMap(({ cells, faults }) =>
    faults.some((fault) => fault.column === column || fault.column === undefined) ? [] : [cells[column]],
  );

const textExpectations = {
  'not-utf-8': 'a file saved as CSV UTF-8',
  'control-character': 'text without control characters, tabs and line breaks',
  'half-character': 'whole characters',
} as const;

/** A reader puts U+FFFD where bytes are no UTF-8: the file was saved in another encoding. */
const textFault = (cell: string): keyof typeof textExpectations | undefined =>
  cell.includes('\uFFFD') ? 'not-utf-8' : lineFault(cell);

const faultIn = (cell: string, row: number, column: string): readonly SheetFault[] => {
  const problem = textFault(trimmed(cell));
  return problem ? [{ row, column, problem, expected: textExpectations[problem] }] : [];
};

/** More cells than columns are none where they are blank: spreadsheets leave separators behind. */
const isOtherWidth = (cells: readonly string[], width: number): boolean =>
  cells.length < width || cells.slice(width).some((cell) => trimmed(cell) !== '');

class SheetReader<Column extends string> {
  private readonly places: readonly (readonly [Column, number])[];

  constructor(
    private readonly columns: SheetColumns<Column>,
    private readonly names: readonly string[],
  ) {
    const known = Object.keys(columns) as Column[];
    this.places = known.map((column) => [column, names.indexOf(column)]);
  }

  line({ line: row, cells: raw }: CsvRow): SheetLine<Column> {
    const cells = this.places.map(([column, at]) => [column, this.columns[column](raw[at] ?? '')] as const);
    const line = { row, cells: Object.fromEntries(cells) as SheetLine<Column>['cells'] };
    const width = this.names.length;
    if (isOtherWidth(raw, width))
      return { ...line, faults: [{ row, problem: 'cell-count', expected: `${width} cells, as the header has` }] };
    return { ...line, faults: this.places.flatMap(([column, at]) => faultIn(raw[at] ?? '', row, column)) };
  }
}

/**
 * The rows of a CSV with a header of these columns in any order; or what is wrong with the file as a whole. Read in slices.
 * @throws ProblemException 413 for a file beyond `importLimits`.
 */
export const readSheet = async <Column extends string>(
  csv: string,
  columns: SheetColumns<Column>,
): Promise<Result<readonly SheetLine<Column>[], readonly SheetFault[]>> => {
  const read = await csvRows(csv);
  if (!read.ok) return err([read.reason]);
  const [header, ...rows] = read.value;
  const faults = headerFaults(read.value, Object.keys(columns));
  if (!header || faults.length > 0) return err(faults);
  const reader = new SheetReader(columns, headerNames(header));
  return ok(await mapInSlices(rows, (row) => reader.line(row)));
};
