import { inParallel } from '@kinerja/concurrency';
import { withCommand } from '@kinerja/commands';
import type { ImportId } from '@kinerja/identity-domain';
import type { ImportEnd } from './import-end';
import type { ImportFile, ImportFiles } from './import-files';
import type { ImportPlaces } from './import-places';
import type { RowRefusal } from './person-writer';

/** Rows under way at a time: their commits meet in the log's group commit. */
const WIDTH = 48;
/** Progress is told every so many rows. */
const TELL_EVERY = 50;

/** Carries an accepted import out; as often as it is called, each row is written once. */
export class ImportRun {
  constructor(
    private readonly files: ImportFiles,
    private readonly places: ImportPlaces,
    private readonly end: ImportEnd,
  ) {}

  /** Does nothing for an import that has ended. @throws what the database throws; the job is then tried again. */
  async carryOut(importId: ImportId): Promise<void> {
    const file = await this.files.open(importId);
    if (!file) return;
    const command = { commandId: importId, actor: file.actor, correlationId: importId };
    await withCommand(command, async () => {
      const refusal = (await this.recheck(file)) ?? (await this.writeRows(file));
      await (refusal ? this.end.stop(importId, refusal) : this.end.complete(file));
      await this.files.remove(importId);
    });
  }

  /** Rule IDN-051: once more against the facts, now that no other import may change them; before the first row only. */
  private async recheck(file: ImportFile & { isChecked: boolean }): Promise<RowRefusal | undefined> {
    if (file.isChecked) return undefined;
    const refusal = await this.places.conflictOf(file);
    if (!refusal) await this.files.markChecked(file.importId);
    return refusal;
  }

  /** The first refusal stops what has not begun. */
  private async writeRows(file: ImportFile): Promise<RowRefusal | undefined> {
    const writer = await this.places.writerFor(file);
    let done = 0;
    let refusal: RowRefusal | undefined;
    await inParallel(file.people, WIDTH, async (row) => {
      if (refusal) return;
      refusal = (await writer.write(row)) ?? refusal;
      done += 1;
      if (done % TELL_EVERY === 0) await this.files.noteProgress(file.importId, done);
    });
    return refusal;
  }
}
