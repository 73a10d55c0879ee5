import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { SheetFault, SheetRecord } from '@kinerja/reporting-domain';

/** The text as header and records, or why it cannot be read at all. */
export type Sheet = Readonly<{
  header: readonly string[];
  records: readonly SheetRecord[];
  faults: readonly SheetFault[];
}>;

type Line = Readonly<{ info: Info; record: readonly string[] }>;

/** Sheets come with `,` or `;` as the office's settings have it; the header says which. */
const delimiterOf = (csv: string): string => {
  const header = csv.slice(0, csv.search(/\r?\n|$/));
  return header.includes(';') ? ';' : ',';
};

const linesOf = (csv: string): readonly Line[] =>
  parse(csv, {
    bom: true,
    delimiter: delimiterOf(csv),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  }) as unknown as readonly Line[];

const surplus = ({ info, record }: Line, header: readonly string[]): readonly SheetFault[] =>
  record.length <= header.length
    ? []
    : [
        {
          row: info.lines,
          column: '',
          value: record.slice(header.length).join(' '),
          problem: 'more cells than the header has columns',
          expected: `${header.length} cells`,
        },
      ];

const recordOf = ({ info, record }: Line, header: readonly string[]): SheetRecord => ({
  line: info.lines,
  cells: Object.fromEntries(header.map((column, at) => [column, record[at] ?? ''])),
});

const unreadable = (error: CsvError): Sheet => {
  const row = typeof error['lines'] === 'number' ? error['lines'] : 1;
  const fault = {
    row,
    column: '',
    value: '',
    problem: error.message,
    expected: 'comma- or semicolon-separated values',
  };
  return { header: [], records: [], faults: [fault] };
};

const empty: Sheet = {
  header: [],
  records: [],
  faults: [
    { row: 1, column: '', value: '', problem: 'the sheet is empty', expected: 'a header row and a row per person' },
  ],
};

/** Reads a CSV with a header row, `,` or `;`, with or without BOM. Faults of the cells themselves are the rules' business. */
export const readSheet = (csv: string): Sheet => {
  try {
    const [first, ...lines] = linesOf(csv);
    if (!first) return empty;
    const header = first.record.map((column) => column.toLowerCase());
    return {
      header,
      records: lines.map((line) => recordOf(line, header)),
      faults: lines.flatMap((line) => surplus(line, header)),
    };
  } catch (error) {
    if (error instanceof CsvError) return unreadable(error);
    throw error;
  }
};
