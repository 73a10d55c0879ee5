import { err, ok, type Result } from '@kinerja/kernel';
import type { RawRow } from '../raw-row';
import type { Sheet } from '../sheet';
import type { SheetFault } from '../sheet-fault';
import { headerOf } from './file-header';
import { mapFaults, type MapFault } from './map-faults';
import { mappedRows } from './mapped-rows';
import type { SavedMap } from './offered-map';
import { wantedColumns } from './proposed-map';

const expectations: Readonly<Record<MapFault['problem'], string>> = {
  'missing-column': 'a column of the file, or one value for all rows',
  'unknown-column': 'a column of this sheet',
  'repeated-column': 'each column once',
  'mapped-twice': 'each column of the file once',
  'mapped-nowhere': 'a column of the file with its name, or one value for all rows',
  'unknown-word': 'a word that this column takes',
};

type SavedFor = (fingerprint: string) => Promise<SavedMap | undefined>;

/** The rows of a file of another layout, read by the map that was saved for its header. */
export const readMapped = async (
  rows: readonly RawRow[],
  sheet: Sheet,
  savedFor: SavedFor,
): Promise<Result<readonly RawRow[], readonly SheetFault[]>> => {
  const header = headerOf(rows, sheet);
  const saved = header && (await savedFor(header.fingerprint));
  if (!header || !saved)
    return err([{ row: header?.line ?? 1, problem: 'not-mapped', expected: 'a map of the columns of this header' }]);
  const map = { fingerprint: header.fingerprint, ...saved };
  const faults = mapFaults(map, wantedColumns(sheet));
  if (faults.length === 0) return ok(await mappedRows(header, map));
  return err(
    faults.map(({ problem, column }) => ({ row: header.line, column, problem, expected: expectations[problem] })),
  );
};
