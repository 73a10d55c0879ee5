import { trimmed } from '@kinerja/vocabulary';
import type { RawRow } from './raw-row';
import type { Columns } from './sheet-columns';
import type { SheetFault } from './sheet-fault';

/** Of a file of faulty rows that comes back corrected; nothing in it is read. */
export const FAULT_COLUMN = 'kesalahan';

/** Rows in which the header is looked for, to say that something stands above it. */
const LOOKED_AT = 6;
const LONGEST_NAME = 60;

/** The names of a header in small letters; columns without a name at its end are no columns. */
export const headerNames = ({ cells }: RawRow): readonly string[] => {
  const names = cells.map((cell) => (typeof cell === 'string' ? trimmed(cell).toLowerCase() : ''));
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
};

/** Blanks, dots and dashes in the name of a column say nothing: `No. Pegawai` is `no_pegawai`. */
const plainName = (name: string): string =>
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

const fault = (row: number, problem: string, expected: string, column?: string): SheetFault => ({
  row,
  ...(column === undefined ? {} : { column: column.slice(0, LONGEST_NAME) }),
  problem,
  expected,
});

/** One fault for a file that has no header where it should be. */
const misplaced = (rows: readonly RawRow[], columns: Columns): SheetFault | undefined => {
  const [first] = rows;
  const header = Object.keys(columns).join(',');
  const known = knownNames(columns);
  if (!first) return fault(1, 'empty-file', `the header ${header} and a row for each person`);
  if (knownIn(first, known) > 0) return undefined;
  const below = rows.slice(1, LOOKED_AT).find((row) => isHeaderLike(row, known));
  return below
    ? fault(first.line, 'title-above-header', `the header, now in row ${below.line}, as the first row`)
    : fault(first.line, 'no-header', `the header ${header}`);
};

/** Faults of the header: each column is there, once, and no other; and something stands below it. */
export const headerFaults = (rows: readonly RawRow[], columns: Columns): readonly SheetFault[] => {
  const [first] = rows;
  const gone = misplaced(rows, columns);
  if (gone || !first) return gone ? [gone] : [];
  const names = headerNames(first);
  const named = namedColumns(first, knownNames(columns));
  const expected = `the header ${Object.keys(columns).join(',')}`;
  const missing = Object.keys(columns).filter((column) => !named.includes(column));
  const unknown = names.filter((name, at) => named[at] === undefined && name !== FAULT_COLUMN);
  const twice = named.flatMap((column, at) => (column !== undefined && named.indexOf(column) !== at ? [column] : []));
  return [
    ...missing.map((column) => fault(first.line, 'missing-column', expected, column)),
    ...unknown.map((column) => fault(first.line, 'unknown-column', expected, column)),
    ...twice.map((column) => fault(first.line, 'repeated-column', 'each column once', column)),
    ...(rows.length === 1 ? [fault(first.line, 'no-rows', 'a row below the header for each person')] : []),
  ];
};
