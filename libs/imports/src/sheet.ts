import { err, ok, type Result } from '@kinerja/kernel';
import { lineFault, trimmed } from '@kinerja/vocabulary';
import type { CellFault } from './cell-kinds';
import { importLimits } from './import-limits';
import { inSlices, Pace } from './pace';
import type { Breakage, RawCell, RawRow } from './raw-row';
import { fromHeader, headerFaults, headerNames, placesOf } from './sheet-header';
import type { Column, Columns } from './sheet-columns';
import { LONGEST_VALUE, type SheetFault } from './sheet-fault';
import { charactersIn } from './weight';

/** A sheet as an import states it; its reader, its template and the words of its faults follow from it. */
export type Sheet<C extends Columns = Columns> = Readonly<{ title: string; columns: C }>;

/** `sheet('Kehadiran', { no_pegawai: columns.mark({ title: 'Nomor pegawai', example: 'P-001' }) })`: a key is the header people write. */
export const sheet = <C extends Columns>(title: string, columns: C): Sheet<C> => ({ title, columns });

/** What the cells of a line say; a cell that is blank or faulty says nothing. */
export type Values<C extends Columns> = Readonly<{
  [Name in keyof C]?: C[Name] extends Column<infer Value> ? Value : never;
}>;

export type ColumnOf<S> = S extends Sheet<infer C> ? keyof C & string : never;

/**
 * One row below the header. `faults`: cells that cannot be taken, or, without a column, a row that has more or fewer cells than the header;
 * no rule is asked about these.
 */
export type SheetLine<C extends Columns = Columns> = Readonly<{
  row: number;
  cells: Readonly<Record<keyof C & string, string>>;
  values: Values<C>;
  faults: readonly SheetFault[];
}>;

/** The cells of a column that can be kept, to look something up by: the database would refuse a question with the others. */
export const readableCells = <C extends Columns>(
  lines: readonly SheetLine<C>[],
  column: keyof C & string,
): readonly string[] =>
  lines.flatMap(({ cells, faults }) =>
    faults.some((fault) => fault.column === column || fault.column === undefined) ? [] : [cells[column]],
  );

const textExpectations = {
  'not-utf-8': 'a file saved as CSV UTF-8',
  'control-character': 'text without control characters, tabs and line breaks',
  'half-character': 'whole characters',
} as const;

const breakages: Readonly<Record<Breakage, string>> = {
  'formula-without-value': 'the value itself; the file does not say what the formula comes to',
  'cell-error': 'a value; the spreadsheet shows an error here',
  'cell-too-long': `a number of at most ${importLimits.numberCharacters} characters`,
  'merged-cell': 'a value of its own in each row; undo the merging of cells',
};

/** A reader puts U+FFFD where bytes are no UTF-8: the file was saved in another encoding. */
const textFault = (cell: string): keyof typeof textExpectations | undefined =>
  cell.includes('\uFFFD') ? 'not-utf-8' : lineFault(cell);

const textOf = (cell: RawCell, { kind }: Column): Result<string, CellFault> => {
  if (typeof cell === 'string') {
    const problem = textFault(trimmed(cell));
    return problem ? err({ problem, expected: textExpectations[problem] }) : ok(cell);
  }
  if ('broken' in cell) return err({ problem: cell.broken, expected: breakages[cell.broken] });
  return 'number' in cell ? kind.ofNumber(cell.number) : kind.ofDay(cell.day);
};

/** The text of a faulty cell, for the file that goes back; such a row is never looked up or written. */
const shownText = (cell: RawCell): string => {
  if (typeof cell === 'string') return cell;
  if ('broken' in cell) return '';
  return 'number' in cell ? cell.number : cell.day;
};

type Taken = Readonly<{ text: string; value?: unknown; fault?: CellFault }>;

const taken = (cell: RawCell, column: Column): Taken => {
  const { kind, presence, blank = { problem: 'missing', expected: 'a value' }, wrong } = column;
  const read = textOf(cell, column);
  if (!read.ok) return { text: kind.form(shownText(cell)), fault: read.reason };
  const text = kind.form(read.value);
  if (text === '') return presence === 'optional' ? { text } : { text, fault: blank };
  const parsed = kind.parse(text);
  return parsed.ok ? { text, value: parsed.value } : { text, fault: wrong ?? parsed.reason };
};

export const isBlankCell = (cell: RawCell): boolean => typeof cell === 'string' && trimmed(cell) === '';

/** More cells than columns are none where they are blank: spreadsheets leave separators behind. */
const isOtherWidth = (cells: readonly RawCell[], width: number): boolean =>
  cells.length < width || cells.slice(width).some((cell) => !isBlankCell(cell));

class LineReader {
  private readonly places: readonly (readonly [string, Column, number])[];

  constructor(
    private readonly columns: Columns,
    private readonly width: number,
    at: ReadonlyMap<string, number>,
  ) {
    this.places = Object.entries(columns).map(([name, column]) => [name, column, at.get(name) ?? -1] as const);
  }

  line({ line: row, cells: raw }: RawRow): SheetLine {
    const read = this.places.map(([name, column, at]) => [name, taken(raw[at] ?? '', column)] as const);
    const cells = Object.fromEntries(read.map(([name, { text }]) => [name, text]));
    const values = Object.fromEntries(
      read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    );
    return { row, cells, values, faults: this.faultsOf(row, raw, read) };
  }

  private faultsOf(
    row: number,
    raw: readonly RawCell[],
    read: readonly (readonly [string, Taken])[],
  ): readonly SheetFault[] {
    if (isOtherWidth(raw, this.width))
      return [{ row, problem: 'cell-count', expected: `${this.width} cells, as the header has` }];
    if (this.places.every(([, { example, kind }, place], at) => place < 0 || read[at]?.[1].text === kind.form(example)))
      return [{ row, problem: 'example-row', expected: 'no row with the example of the template' }];
    return read.flatMap(([column, { fault, text }]) => {
      if (!fault) return [];
      const told = this.columns[column]?.isTold === true ? { value: text.slice(0, LONGEST_VALUE) } : {};
      return [{ row, column, ...told, ...fault }];
    });
  }
}

/** The lines below a header of these columns, in any order; or what is wrong with the header. Read in slices. */
export const linesOf = async <C extends Columns>(
  file: readonly RawRow[],
  { columns }: Sheet<C>,
): Promise<Result<readonly SheetLine<C>[], readonly SheetFault[]>> => {
  const rows = fromHeader(file, columns);
  const [header, ...below] = rows;
  const faults = headerFaults(rows, columns);
  if (!header || faults.length > 0) return err(faults);
  const reader = new LineReader(columns, headerNames(header).length, placesOf(header, columns));
  const lines: SheetLine<C>[] = [];
  await inSlices(below, new Pace('lines'), (row) => {
    lines.push(reader.line(row) as SheetLine<C>);
    return charactersIn(row.cells);
  });
  return ok(lines);
};
