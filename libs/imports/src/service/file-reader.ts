import { isOtherLayout, offerFor, type SavedMap } from '../mapping/offered-map';
import { readMapped } from '../mapping/read-mapped';
import type { ColumnMapHandler } from '../maps/column-map.handler';
import type { RawRow } from '../raw-row';
import { readRows, type SentFile } from '../read-file';
import type { SheetFault } from '../sheet-fault';
import type { ImportDefinition } from './import-definition';
import type { DryRun } from './import.view';

/** `faults`: of the file as a whole; then its rows are those that were sent. */
type Read = Readonly<{ rows: readonly RawRow[]; faults?: readonly SheetFault[] }>;

/** Reads the files of one import, also those of another layout by what was saved for their header. */
export class FileReader {
  constructor(
    private readonly definition: Pick<ImportDefinition, 'name' | 'sheet'>,
    private readonly maps: ColumnMapHandler,
  ) {}

  /** @throws ProblemException 413 */
  async read(file: SentFile, isMapped: boolean): Promise<Read> {
    const { sheet } = this.definition;
    const sent = await readRows(file, sheet);
    if (!sent.ok) return { rows: [], faults: [sent.reason] };
    if (!isMapped) return { rows: sent.value };
    const mapped = await readMapped(sent.value, sheet, (header) => this.savedMap(header));
    return mapped.ok ? { rows: mapped.value } : { rows: sent.value, faults: mapped.reason };
  }

  /** Of a file with another header than ours. */
  async offered(rows: readonly RawRow[], faults: readonly SheetFault[]): Promise<Pick<DryRun, 'mapping'>> {
    if (!isOtherLayout(faults)) return {};
    const mapping = await offerFor(rows, this.definition.sheet, (header) => this.savedMap(header));
    return mapping ? { mapping } : {};
  }

  private async savedMap(fingerprint: string): Promise<SavedMap | undefined> {
    const state = await this.maps.state({ kind: this.definition.name, fingerprint });
    return state.status === 'saved' ? state.said : undefined;
  }
}
