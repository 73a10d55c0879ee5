import { defineProcess, type Process } from '@kinerja/processes';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { importHandler, type ImportHandler } from '../lifecycle/import.handler';
import type { Staged, StagedImports } from '../staging/staged-imports';
import type { ImportDefinition, StagedRow } from './import-definition';
import type { AnyRules } from './validated-file';
import { RowRuns, type RowRun } from './row-runs';

/** `reason`: of an undoing. */
type Item = Readonly<{ importId: string; by: string; reason?: string }>;
type Row = StagedRow<unknown>;
type Content = Readonly<{ rows: readonly Row[]; options: object }>;

export const undoProcess = (name: string): string => `${name}-undo`;

/** Writes the rows of accepted imports of one kind, and takes back those of imports that are undone. */
class ImportProcesses {
  private readonly imports: ImportHandler;
  private readonly rules: AnyRules;
  private readonly runs: RowRuns;

  constructor(
    private readonly definition: ImportDefinition,
    private readonly runtime: ComposedRuntime,
    private readonly staged: StagedImports,
  ) {
    this.imports = importHandler(runtime.store);
    this.rules = definition.rules(runtime);
    this.runs = new RowRuns(staged, runtime.clock);
  }

  apply(): Process {
    return this.process(this.definition.name, {
      due: (item) => this.toWrite(item),
      finish: (importId) => this.finish(importId),
    });
  }

  undo(): Process {
    return this.process(undoProcess(this.definition.name), {
      due: (item) => this.toTakeBack(item),
      finish: (importId) => this.finishUndo(importId),
    });
  }

  private process(
    name: string,
    part: Readonly<{ due: (item: Item) => Promise<readonly Row[]>; finish: (importId: string) => Promise<void> }>,
  ): Process {
    return defineProcess<Item, Row>({
      name,
      due: part.due,
      nameOf: ({ line }) => String(line),
      step: async ({ importId }, row) => {
        await this.runs.write(importId, row);
        return undefined;
      },
      finish: ({ importId }) => part.finish(importId),
    });
  }

  private async toWrite({ importId, by }: Item): Promise<readonly Row[]> {
    await this.staged.enterAccepted(importId, by);
    const staged = await this.staged.find(this.definition.name, importId);
    const content = staged?.state === 'accepted' ? await this.staged.open<Row>(importId, 'rows') : undefined;
    if (!staged || !content) return [];
    const { options, items: rows } = content;
    const about = this.runs.context({ importId, by, options });
    const isStopped = await this.isStopped(staged, { rows, options });
    const write = isStopped ? async () => undefined : await this.rules.writer(about, rows);
    const count = isStopped ? 0 : rows.length;
    this.runs.begin({ about, rows, count, part: 'apply', stopsAtRefusal: this.stopsAtRefusal, write });
    return isStopped ? [] : rows;
  }

  private get stopsAtRefusal(): boolean {
    return this.definition.stopsAtRefusal === true;
  }

  /** By a row that was refused in a run before, or by one that somebody was quicker with since the file was checked. */
  private async isStopped({ importId, isBegun, refused }: Staged, { rows, options }: Content): Promise<boolean> {
    if (this.stopsAtRefusal && Object.keys(refused).length > 0) return true;
    const conflict = isBegun ? undefined : await this.rules.recheck?.(rows, options);
    if (conflict) await this.staged.noteRefused(importId, 'apply', { [conflict.line]: conflict.code });
    else await this.staged.begin(importId);
    return conflict !== undefined;
  }

  private async finish(importId: string): Promise<void> {
    const run = this.runs.end(importId);
    if (!run) return;
    const { refused = {} } = (await this.staged.find(this.definition.name, importId)) ?? {};
    const count = Object.keys(refused).length;
    await this.afterRows(run, count > 0 && this.stopsAtRefusal);
    await this.end('FinishImport', importId, count);
    await this.staged.enter(importId, 'finished');
    if (!this.rules.undo) await this.staged.forget(importId);
  }

  private async afterRows({ about, rows }: RowRun, isStopped: boolean): Promise<void> {
    if (isStopped) await this.rules.putRight?.(about, rows, 'apply');
    else await this.rules.whenWritten?.(about, rows);
  }

  private async toTakeBack({ importId, ...why }: Item): Promise<readonly Row[]> {
    await this.staged.enterUndoing(importId, why);
    const staged = await this.staged.find(this.definition.name, importId);
    if (staged?.state !== 'undoing') return [];
    const kept = await this.staged.open<Row>(importId, 'rows');
    if (!kept) throw new Error(`the rows of import ${importId} are gone: nothing of it can be taken back`);
    const { options, items } = kept;
    const about = this.runs.context({ importId, ...why, options });
    const rows = items.filter(({ line }) => staged.refused[line] === undefined);
    const write = async (row: Row) => this.rules.undo?.(row, about);
    this.runs.begin({ about, rows: items, count: rows.length, part: 'undo', stopsAtRefusal: false, write });
    return rows;
  }

  private async finishUndo(importId: string): Promise<void> {
    const run = this.runs.end(importId);
    if (!run) return;
    await this.rules.putRight?.(run.about, run.rows, 'undo');
    const { notUndone = {} } = (await this.staged.find(this.definition.name, importId)) ?? {};
    await this.end('FinishImportUndo', importId, Object.keys(notUndone).length);
    await this.staged.enter(importId, 'undone');
    await this.staged.forget(importId);
  }

  private async end(type: 'FinishImport' | 'FinishImportUndo', importId: string, refused: number): Promise<void> {
    const data = { importId, kind: this.definition.name, refused, now: this.runtime.clock.now() };
    const handled = await this.imports.handle({ type, data });
    if (!handled.accepted) throw new Error(`the import could not be ended: ${handled.refusal.code}`);
  }
}

/** One takes up what is accepted, the other what is undone. */
export const importProcesses = (
  definition: ImportDefinition,
  runtime: ComposedRuntime,
  staged: StagedImports,
): readonly [apply: Process, undo: Process] => {
  const processes = new ImportProcesses(definition, runtime, staged);
  return [processes.apply(), processes.undo()];
};
