import { CsvError, parse } from 'csv-parse/sync';
import { peopleColumns, type PeopleColumn, type PeopleLine } from '@kinerja/identity-domain';
import { err, ok, type Result } from '@kinerja/kernel';

/** A fault of the file as a whole or of its header; `column` is the name in question. */
export type FileFault = Readonly<{ row: number; column?: string; problem: string; expected: string }>;

const HEADER = peopleColumns.join(',');

/** The separator that the header uses. */
const separatorOf = (csv: string): ',' | ';' => {
  const header = csv.slice(0, csv.indexOf('\n') < 0 ? csv.length : csv.indexOf('\n'));
  return header.split(';').length > header.split(',').length ? ';' : ',';
};

const headerFaults = (header: readonly string[]): FileFault[] => {
  const missing = peopleColumns.filter((column) => !header.includes(column));
  const known: readonly string[] = peopleColumns;
  const unknown = header.filter((name) => !known.includes(name));
  const twice = header.filter((name, index) => header.indexOf(name) !== index && known.includes(name));
  return [
    ...missing.map((column) => ({ row: 1, column, problem: 'missing-column', expected: `the header ${HEADER}` })),
    ...unknown.map((column) => ({ row: 1, column, problem: 'unknown-column', expected: `the header ${HEADER}` })),
    ...twice.map((column) => ({ row: 1, column, problem: 'repeated-column', expected: 'each column once' })),
  ];
};

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

/** Excel writes numbers it must not touch with an apostrophe in front, and NIPs in groups. */
const tidy = (column: PeopleColumn, cell: string): string => {
  const text = cell.trim();
  return column === 'nip' || column === 'nik' ? text.replace(/^'/, '').replaceAll(' ', '') : text;
};

const lineOf = (header: readonly string[], { record }: Parsed, row: number): PeopleLine => ({
  row,
  cells: Object.fromEntries(
    peopleColumns.map((column) => [column, tidy(column, record[header.indexOf(column)] ?? '')]),
  ) as PeopleLine['cells'],
});

const parsed = (csv: string): readonly Parsed[] =>
  parse(csv, { bom: true, delimiter: separatorOf(csv), info: true, skip_empty_lines: true }) as unknown as Parsed[];

/** Lines of a people CSV: `,` or `;`, with or without BOM, columns in any order. Says what is wrong with the file otherwise. */
export const readPeopleFile = (csv: string): Result<readonly PeopleLine[], readonly FileFault[]> => {
  try {
    const [first, ...rest] = parsed(csv);
    const header = (first?.record ?? []).map((name) => name.trim().toLowerCase());
    const faults = headerFaults(header);
    if (faults.length > 0) return err(faults);
    return ok(rest.map((line) => lineOf(header, line, line.info.lines)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['lines'] ?? 1);
    return err([{ row, problem: error.code.toLowerCase().replaceAll('_', '-'), expected: 'a CSV file in UTF-8' }]);
  }
};
