import { createHash } from 'node:crypto';
import type { RawRow } from '../raw-row';
import type { Sheet } from '../sheet';
import { fromHeader, plainName, writtenNames } from '../sheet-header';
import { LONGEST_NAME } from '../sheet-fault';

/** The header of a file, by its names as they stand there, and the rows below it. */
export type FileHeader = Readonly<{
  line: number;
  names: readonly string[];
  fingerprint: string;
  below: readonly RawRow[];
}>;

/** The same for all files of a layout: their names in their order, whatever their case, blanks and dots. */
const fingerprintOf = (names: readonly string[]): string =>
  createHash('sha256').update(names.map(plainName).join('\n')).digest('hex');

/** A row of `1, 2, 3, …` counts the columns below many a header. */
const countsColumns = ({ cells }: RawRow): boolean => {
  const counts = cells.flatMap((cell) => {
    if (typeof cell === 'string') return cell.trim() === '' ? [] : [cell.trim()];
    return 'number' in cell ? [cell.number] : [''];
  });
  return counts.length > 2 && counts.every((count, at) => count === String(at + 1));
};

export const headerOf = (rows: readonly RawRow[], { columns }: Sheet): FileHeader | undefined => {
  const [header, ...below] = fromHeader(rows, columns);
  if (!header) return undefined;
  const names = writtenNames(header).map((name) => name.slice(0, LONGEST_NAME));
  const [first] = below;
  const fingerprint = fingerprintOf(names);
  return { line: header.line, names, fingerprint, below: first && countsColumns(first) ? below.slice(1) : below };
};
