import type { RawRow } from '../raw-row';
import type { Sheet } from '../sheet';
import type { SheetFault } from '../sheet-fault';
import type { ColumnMap, WantedColumn } from './column-map';
import { headerOf, type FileHeader } from './file-header';
import { fewWordsOf, proposedMap, wantedColumns, type FewWords } from './proposed-map';

/** The columns of a file of another layout beside ours, with what is proposed or was said before of files with this header. */
export type OfferedMap = Readonly<{
  fingerprint: string;
  /** Names of the columns of the file, in their order. */
  names: readonly string[];
  few: readonly FewWords[];
  wanted: readonly WantedColumn[];
  proposal: Readonly<Pick<ColumnMap, 'columns' | 'words'>>;
  /** What the map is called that was saved before; its columns are the proposal. */
  savedAs?: string;
}>;

/** A map as it was saved. */
export type SavedMap = Readonly<Pick<ColumnMap, 'columns' | 'words'> & { name: string }>;

const OF_COLUMNS: readonly string[] = [
  'missing-column',
  'unknown-column',
  'repeated-column',
  'no-header',
  'not-mapped',
];

/** Whether another layout may be what is wrong with a file. */
export const isOtherLayout = (faults: readonly SheetFault[]): boolean =>
  faults.some(({ problem }) => OF_COLUMNS.includes(problem));

const offeredMap = async (header: FileHeader, sheet: Sheet, saved: SavedMap | undefined): Promise<OfferedMap> => {
  const few = await fewWordsOf(header);
  const proposed = proposedMap(header, few, sheet);
  const { columns, words } = saved ?? proposed;
  return {
    fingerprint: header.fingerprint,
    names: header.names,
    few,
    wanted: wantedColumns(sheet),
    proposal: { columns, words },
    ...(saved && { savedAs: saved.name }),
  };
};

/** By the rows of a file. */
export const offerFor = async (
  rows: readonly RawRow[],
  sheet: Sheet,
  savedFor: (fingerprint: string) => Promise<SavedMap | undefined>,
): Promise<OfferedMap | undefined> => {
  const header = headerOf(rows, sheet);
  return header && offeredMap(header, sheet, await savedFor(header.fingerprint));
};
