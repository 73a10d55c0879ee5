import { importLimits } from '../import-limits';
import type { RawCell, RawRow } from '../raw-row';
import { LONGEST_NAME } from '../sheet-fault';
import { placeOf } from './row-places';
import { XlsxTrouble } from './xlsx-trouble';

type Place = NonNullable<ReturnType<typeof placeOf>>;
type Area = Readonly<{ from: Place; to: Place }>;

/** No cell is merged twice, so that no workbook has more of them than a file has cells. */
const MOST_CELLS = (importLimits.rows + 1) * importLimits.cells;

const areaOf = (reference: string): Area => {
  const [from, to, ...more] = reference.split(':', 3).map(placeOf);
  const last = reference.includes(':') ? to : from;
  if (!from || !last || more.length > 0 || last.row < from.row || last.column < from.column)
    throw new XlsxTrouble('unreadable-workbook');
  return { from, to: last };
};

/** Place in `rows`, which ascend, of the first one that is not above a line. */
const firstAt = (rows: readonly RawRow[], line: number): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.line ?? line) < line) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What the first of merged cells says, where they may belong to a header. */
const textAt = (rows: readonly RawRow[], { row: line, column }: Place): string | undefined => {
  const at = firstAt(rows, line);
  const cell = at < importLimits.headerRows && rows[at]?.line === line ? rows[at].cells[column] : undefined;
  return typeof cell === 'string' && cell !== '' ? cell.slice(0, LONGEST_NAME) : undefined;
};

/** Of cells that are merged only the first has a value: the others lack theirs, and say so. @throws XlsxTrouble */
export const markMerged = (rows: readonly RawRow[], references: readonly string[]): void => {
  let looked = 0;
  const markRow = ({ line, cells }: RawRow, { from, to }: Area, merged: RawCell): void => {
    const first = line === from.row ? from.column + 1 : from.column;
    const last = Math.min(to.column, cells.length - 1);
    looked += 1 + Math.max(0, last - first + 1);
    if (looked > MOST_CELLS) throw new XlsxTrouble('unreadable-workbook', line);
    for (let column = first; column <= last; column += 1) (cells as RawCell[])[column] = merged;
  };
  for (const area of references.map(areaOf)) {
    const text = textAt(rows, area.from);
    const merged: RawCell = { broken: 'merged-cell', ...(text !== undefined && { text }) };
    let at = firstAt(rows, area.from.row);
    for (let row = rows[at]; row && row.line <= area.to.row; row = rows[(at += 1)]) markRow(row, area, merged);
  }
};
