import { badShape } from '@kinerja/problem-details';
import { payeeColumns, type PayeeColumn, type PayeeLine } from '@kinerja/incentives-domain';
import { CsvError, parse } from 'csv-parse/sync';

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

/**
 * The lines of a CSV with the header of `payeeColumns`, comma or semicolon, with or without BOM.
 * @throws ProblemException 400 naming `csv` when it is no such file.
 */
export const payeeLines = (csv: string): readonly PayeeLine[] => {
  const [header, ...records] = parsed(csv);
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase());
  const missing = payeeColumns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !payeeColumns.some((column) => column === name));
  if (missing.length > 0) throw notThisFile(`a header row with ${missing.join(', ')}`);
  if (unknown.length > 0) throw notThisFile(`no columns but ${payeeColumns.join(', ')}`);
  const at = (record: readonly string[], column: PayeeColumn): string => record[names.indexOf(column)]?.trim() ?? '';
  return records.map(({ record, info }) => ({
    row: info.lines,
    cells: Object.fromEntries(payeeColumns.map((column) => [column, at(record, column)])) as PayeeLine['cells'],
  }));
};

const parsed = (csv: string): readonly Parsed[] => {
  const [head = ''] = csv.split('\n', 1);
  const delimiter = head.includes(';') ? ';' : ',';
  try {
    return parse(csv, { bom: true, delimiter, info: true, skip_empty_lines: true }) as unknown as readonly Parsed[];
  } catch (error) {
    if (error instanceof CsvError) throw notThisFile(`a CSV with as many cells in each row: ${error.message}`);
    throw error;
  }
};

const notThisFile = (expected: string) =>
  badShape([{ field: 'csv', problem: 'invalid', expected: `must be ${expected}` }]);
