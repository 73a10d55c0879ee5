import { trimmed } from '@kinerja/vocabulary';
import { importLimits } from './import-limits';
import type { RawCell, RawRow } from './raw-row';
import type { Columns } from './sheet-columns';
import { LONGEST_NAME, type SheetFault } from './sheet-fault';

/** Of a file of faulty rows that comes back corrected; nothing in it is read. */
export const FAULT_COLUMN = 'kesalahan';

const headerText = (cell: RawCell): string => {
  if (typeof cell === 'string') return trimmed(cell);
  return 'text' in cell && cell.text !== undefined ? trimmed(cell.text) : '';
};

/** The names of a header as they stand there; columns without a name at its end are no columns. */
export const writtenNames = ({ cells }: RawRow): readonly string[] => {
  const names = cells.map(headerText);
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
};

export const headerNames = (row: RawRow): readonly string[] => writtenNames(row).map((name) => name.toLowerCase());

/** Blanks, dots and dashes in the name of a column say nothing: `No. Pegawai` is `no_pegawai`. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '');

/** Every name by which a column is known, in its plain form, and the column that it means. */
export const knownNames = (columns: Columns): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(columns).flatMap(([column, { title, synonyms = [] }]) =>
      [column, title, ...synonyms].map((name) => [plainName(name), column] as const),
    ),
  );

/** Which columns a row names, in its order; undefined where a name means none. */
export const namedColumns = (row: RawRow, known: ReadonlyMap<string, string>): readonly (string | undefined)[] =>
  headerNames(row).map((name) => known.get(plainName(name)));

/** Where each column stands. */
export const placesOf = (header: RawRow, columns: Columns): ReadonlyMap<string, number> => {
  const named = namedColumns(header, knownNames(columns));
  return new Map(Object.keys(columns).map((column) => [column, named.indexOf(column)]));
};

const knownIn = (row: RawRow, known: ReadonlyMap<string, string>): number =>
  new Set(namedColumns(row, known).filter((column) => column !== undefined)).size;

/** Whether a row names so many of the columns that it must be meant as their header. */
export const isHeaderLike = (row: RawRow, known: ReadonlyMap<string, string>): boolean =>
  knownIn(row, known) > new Set(known.values()).size / 2;

/** Place of the first row that has the most of something. */
const placeOfMost = (rows: readonly RawRow[], count: (row: RawRow) => number): number => {
  const counts = rows.slice(0, importLimits.headerRows).map(count);
  return counts.indexOf(Math.max(...counts));
};

/** Over a header of two rows stands what several columns are about; over one of one row a title, which is one text. */
const isGroupRow = (above: RawRow | undefined, header: RawRow): above is RawRow =>
  above?.line === header.line - 1 && new Set(writtenNames(above).filter((name) => name !== '')).size > 1;

/** A known name of several words, once in its row, says enough by itself: `NIP BARU` below `IDENTITAS`. */
const saysEnough = (name: string, names: readonly string[], known: ReadonlyMap<string, string>): boolean =>
  name.includes('_') && known.has(name) && names.indexOf(name) === names.lastIndexOf(name);

/** `JABATAN` merged over `NAMA` and `TMT` makes them `JABATAN NAMA` and `JABATAN TMT`. */
const grouped = (header: RawRow, above: RawRow, known: ReadonlyMap<string, string>): RawRow => {
  const plain = header.cells.map((cell) => plainName(headerText(cell)));
  const cells = header.cells.map((cell, at) => {
    const [own, group] = [headerText(cell), headerText(above.cells[at] ?? '')];
    const isPart = typeof cell === 'string' && own !== '' && isInGroup(above, at);
    return isPart && !saysEnough(plainName(own), plain, known) ? `${group} ${own}` : own;
  });
  return { ...header, cells };
};

const isMerged = (cell: RawCell | undefined): boolean => typeof cell === 'object' && 'broken' in cell;

/** The first of merged cells has the text, the next ones are marked. */
const isInGroup = ({ cells }: RawRow, at: number): boolean => isMerged(cells[at]) || isMerged(cells[at + 1]);

/** The rows of a file from its header on: what stands above it is no part of the sheet. */
export const fromHeader = (rows: readonly RawRow[], columns: Columns): readonly RawRow[] => {
  const known = knownNames(columns);
  const best = placeOfMost(rows, (row) => knownIn(row, known));
  const isKnown = rows[best] !== undefined && knownIn(rows[best], known) > 0;
  const at = isKnown ? best : placeOfMost(rows, (row) => writtenNames(row).filter((name) => name !== '').length);
  const [header, ...below] = rows.slice(at);
  if (!header) return [];
  const above = rows[at - 1];
  return [isGroupRow(above, header) ? grouped(header, above, known) : header, ...below];
};

const fault = (row: number, problem: string, expected: string, column?: string): SheetFault => ({
  row,
  ...(column === undefined ? {} : { column: column.slice(0, LONGEST_NAME) }),
  problem,
  expected,
});

/** One fault for a file that has no header where it should be. */
const misplaced = (first: RawRow | undefined, columns: Columns): SheetFault | undefined => {
  const header = Object.keys(columns).join(',');
  if (!first) return fault(1, 'empty-file', `the header ${header} and a row for each person`);
  return knownIn(first, knownNames(columns)) > 0 ? undefined : fault(first.line, 'no-header', `the header ${header}`);
};

/** Faults of the header, which is the first of the rows: each column that is needed is there, once, and no other; and something stands below it. */
export const headerFaults = (rows: readonly RawRow[], columns: Columns): readonly SheetFault[] => {
  const [first] = rows;
  const gone = misplaced(first, columns);
  if (gone || !first) return gone ? [gone] : [];
  const names = headerNames(first);
  const named = namedColumns(first, knownNames(columns));
  const expected = `the header ${Object.keys(columns).join(',')}`;
  const isNeeded = (column: string): boolean => columns[column]?.mayBeLeftOut !== true;
  const missing = Object.keys(columns).filter((column) => isNeeded(column) && !named.includes(column));
  const unknown = names.filter((name, at) => named[at] === undefined && name !== FAULT_COLUMN);
  const twice = named.flatMap((column, at) => (column !== undefined && named.indexOf(column) !== at ? [column] : []));
  return [
    ...missing.map((column) => fault(first.line, 'missing-column', expected, column)),
    ...unknown.map((column) => fault(first.line, 'unknown-column', expected, column)),
    ...twice.map((column) => fault(first.line, 'repeated-column', 'each column once', column)),
    ...(rows.length === 1 ? [fault(first.line, 'no-rows', 'a row below the header for each person')] : []),
  ];
};
