import type { Clock } from '@kinerja/clock';
import { requireCommand, withCommand } from '@kinerja/commands';
import { PersonalKeyErased } from '@kinerja/event-store';
import { countProgress } from '@kinerja/jobs';
import { uuidv5, type Refusal } from '@kinerja/kernel';
import type { StagedImports } from '../staging/staged-imports';
import type { ImportContext, StagedRow } from './import-definition';

type Row = StagedRow<unknown>;
type Write = (row: Row) => Promise<Refusal | undefined>;

/** One going through of the rows of an import, to write them or to take them back. */
export type RowRun = Readonly<{
  about: ImportContext<object>;
  rows: readonly Row[];
  /** How many of them are gone through. */
  count: number;
  part: 'apply' | 'undo';
  stopsAtRefusal: boolean;
  write: Write;
}>;

/** Goes through rows, however often it is stopped: the id of each row's command follows from import and line. */
export class RowRuns {
  private readonly runs = new Map<string, RowRun & { isStopped: boolean; isDone: () => Promise<void> }>();

  constructor(
    private readonly staged: StagedImports,
    private readonly clock: Clock,
  ) {}

  context(asked: Omit<ImportContext<object>, 'now'>): ImportContext<object> {
    return { ...asked, now: this.clock.now() };
  }

  begin(run: RowRun): void {
    const { importId } = run.about;
    const isDone = countProgress(run.count, (done) => this.staged.noteDone(importId, done));
    this.runs.set(importId, { ...run, isStopped: false, isDone });
  }

  /** A refusal is noted, for the person who sent the file; the others go on. */
  async write(importId: string, row: Row): Promise<void> {
    const run = this.runs.get(importId);
    if (!run) throw new Error(`no rows of import ${importId} are being written`);
    if (run.isStopped) return;
    const refusal = await this.inItsCommand(run, row);
    if (refusal) await this.staged.noteRefused(importId, run.part, { [row.line]: refusal.code });
    if (refusal && run.stopsAtRefusal) run.isStopped = true;
    await run.isDone();
  }

  /** Ends the run; undefined when there was nothing to go through. */
  end(importId: string): RowRun | undefined {
    const run = this.runs.get(importId);
    this.runs.delete(importId);
    return run;
  }

  private inItsCommand({ about, part, write }: RowRun, row: Row): Promise<Refusal | undefined> {
    const { importId, by } = about;
    const commandId = uuidv5(importId, `${part}/${row.line}`);
    return withCommand({ ...requireCommand(), commandId, actor: by }, () => write(row).catch(refusedOfErased));
  }
}

/** Rule IDN-184: of a person who was erased since the file was checked nothing is written; the other rows go on. */
const refusedOfErased = (error: unknown): Refusal => {
  if (error instanceof PersonalKeyErased) return { code: 'person.erased' };
  throw error;
};
