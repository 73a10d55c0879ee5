import type { ColumnMap, MappedColumn, MappedWord, WantedColumn } from './column-map';

/** What is wrong with a map, and where: a column of ours. */
export type MapFault = Readonly<{
  problem: 'missing-column' | 'unknown-column' | 'repeated-column' | 'mapped-twice' | 'mapped-nowhere' | 'unknown-word';
  column: string;
}>;

/** A NIP or an account is no name of a column: the file has no header, and the log keeps no such number. */
const LOOKS_PRIVATE = /\d{10}/;

const isNowhere = ({ place, name, value }: MappedColumn): boolean =>
  (place === undefined) === (value === undefined) || LOOKS_PRIVATE.test(name ?? '') || (place !== undefined && !name);

const firstWith = (columns: readonly MappedColumn[], is: (other: MappedColumn) => boolean): number =>
  columns.findIndex(is);

const columnFault = (
  columns: readonly MappedColumn[],
  at: number,
  wanted: ReadonlyMap<string, WantedColumn>,
): MapFault['problem'] | undefined => {
  const one = columns[at];
  if (!one) return undefined;
  if (!wanted.has(one.column)) return 'unknown-column';
  if (firstWith(columns, ({ column }) => column === one.column) !== at) return 'repeated-column';
  if (isNowhere(one)) return 'mapped-nowhere';
  const isTaken = one.place !== undefined && firstWith(columns, ({ place }) => place === one.place) !== at;
  return isTaken ? 'mapped-twice' : undefined;
};

const isKnownWord = ({ column, means }: MappedWord, wanted: ReadonlyMap<string, WantedColumn>): boolean =>
  wanted.get(column)?.words?.includes(means) === true;

/** Every column that is needed is mapped once, no column of the file is read twice, and words mean what the column may say. */
export const mapFaults = ({ columns, words }: ColumnMap, sheet: readonly WantedColumn[]): readonly MapFault[] => {
  const wanted = new Map(sheet.map((one) => [one.column, one]));
  const mapped = new Set(columns.map(({ column }) => column));
  return [
    ...sheet.flatMap(({ column, isNeeded }): MapFault[] =>
      isNeeded && !mapped.has(column) ? [{ problem: 'missing-column', column }] : [],
    ),
    ...columns.flatMap(({ column }, at): MapFault[] => {
      const problem = columnFault(columns, at, wanted);
      return problem ? [{ problem, column }] : [];
    }),
    ...words.flatMap((word): MapFault[] =>
      isKnownWord(word, wanted) ? [] : [{ problem: 'unknown-word', column: word.column }],
    ),
  ];
};
