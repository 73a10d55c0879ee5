import { trimmed } from '@kinerja/vocabulary';
import { inSlices, Pace } from '../pace';
import type { RawCell, RawRow } from '../raw-row';
import { charactersIn } from '../weight';
import type { ColumnMap } from './column-map';
import type { FileHeader } from './file-header';

const wordKey = (column: string, word: string): string => `${column}\n${trimmed(word).toLowerCase()}`;

const isBlank = (cell: RawCell): boolean => typeof cell === 'string' && trimmed(cell) === '';

/**
 * The rows of a file of another layout as one of ours: only what is mapped is kept. A row in which nothing of it is filled is none, and
 * what is left out at the end of a row is blank.
 */
export const mappedRows = async (
  { line, below }: FileHeader,
  { columns, words }: ColumnMap,
): Promise<readonly RawRow[]> => {
  const meanings = new Map(words.map(({ column, word, means }) => [wordKey(column, word), means]));
  const meant = (column: string, cell: RawCell): RawCell =>
    typeof cell === 'string' ? (meanings.get(wordKey(column, cell)) ?? cell) : cell;
  const rows: RawRow[] = [{ line, cells: columns.map(({ column }) => column) }];
  await inSlices(below, new Pace('mapping'), (row) => {
    const said = columns.map(({ place }) => (place === undefined ? '' : (row.cells[place] ?? '')));
    const cells = columns.map(({ column, value }, at) => value ?? meant(column, said[at] ?? ''));
    if (said.some((cell) => !isBlank(cell))) rows.push({ line: row.line, cells });
    return charactersIn(row.cells);
  });
  return rows;
};
