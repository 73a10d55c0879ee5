import { err, ok, type Result } from '@kinerja/kernel';
import { trimmed } from '@kinerja/vocabulary';
import { CsvReader, CsvTrouble, type CsvRow, type CsvTroubleCode } from './csv-reader';
import { importLimits } from './import-limits';
import { Pace } from './pace';
import { tooLarge, tooManyRows } from './refused-files';
import type { SheetFault } from './sheet-fault';

const SEPARATORS = [';', ',', '\t'] as const;
const SAMPLE = 5;

const expectations: Readonly<Record<CsvTroubleCode, string>> = {
  'stray-quote': 'a cell with a quotation mark in quotation marks, its own written twice',
  'open-quote': 'a second quotation mark at the end of the cell that begins with one',
  'cell-too-long': `at most ${importLimits.characters} characters in a cell`,
  'too-many-cells': `at most ${importLimits.cells} cells in a row`,
};

const occurrences = (text: string, sign: string): number => text.split(sign).length - 1;

/** The separator of the first lines, or the one that Excel's own line `sep=;` above them says. */
const separatorOf = (text: string, stated: string | undefined): string => {
  const longest = SAMPLE * importLimits.characters;
  const sample = text.slice(0, longest).split('\n', SAMPLE).join('\n');
  const [best] = SEPARATORS.toSorted((a, b) => occurrences(sample, b) - occurrences(sample, a));
  return stated ?? best ?? ',';
};

const isBlank = ({ cells }: CsvRow): boolean => cells.every((cell) => trimmed(cell) === '');

const linesBeforeHeader = (stated: RegExpExecArray | null): number => (stated ? 1 : 0);

/** Every row that is not blank, the header first. */
const collect = async (reader: CsvReader, linesAbove: number): Promise<CsvRow[]> => {
  const rows: CsvRow[] = [];
  const pace = new Pace('text');
  let before = 0;
  for (let row = reader.next(); row; row = reader.next()) {
    if (!isBlank(row)) rows.push({ ...row, line: row.line + linesAbove });
    if (rows.length > importLimits.rows + 1) throw tooManyRows();
    if (pace.isDueAfter(reader.position - before)) await pace.turn();
    before = reader.position;
  }
  return rows;
};

/**
 * The rows of a CSV that are not blank: `,`, `;` or tab, with or without BOM and `sep=`. Never more than a few milliseconds at a time.
 * @throws ProblemException 413 for a file beyond `importLimits`.
 */
export const csvRows = async (csv: string): Promise<Result<readonly CsvRow[], SheetFault>> => {
  if (csv.length > importLimits.bytes || Buffer.byteLength(csv) > importLimits.bytes) throw tooLarge();
  const whole = csv.replace(/^\uFEFF/, '');
  const stated = /^"?sep=([,;\t])"?\r?\n/i.exec(whole);
  const text = whole.slice(stated?.[0].length ?? 0);
  const linesAbove = linesBeforeHeader(stated);
  try {
    return ok(await collect(new CsvReader(text, separatorOf(text, stated?.[1])), linesAbove));
  } catch (error) {
    if (!(error instanceof CsvTrouble)) throw error;
    return err({ row: error.line + linesAbove, problem: error.code, expected: expectations[error.code] });
  }
};
