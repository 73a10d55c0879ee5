import { newId, requireCommand, type Handled } from '@kinerja/commands';
import { listOrder, type Page, type PageQuery } from '@kinerja/http-edge';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { notFound } from '@kinerja/problem-details';
import { importLimits } from '../import-limits';
import { faultyRowsFile, type FaultyRow } from '../files/faulty-rows';
import { importHandler, type ImportHandler } from '../lifecycle/import.handler';
import type { ImportRefusal } from '../lifecycle/import.decider';
import { columnMapHandler } from '../maps/column-map.handler';
import type { RawRow } from '../raw-row';
import type { SentFile } from '../read-file';
import type { SealedLines } from '../staging/sealed-lines';
import type { Content, Staged, StagedImports } from '../staging/staged-imports';
import { undoableUntil } from '../staging/undoable-until';
import { FileReader } from './file-reader';
import type { ImportDefinition } from './import-definition';
import { answered, refused } from './import.problems';
import type { AcceptedImport, DryRun } from './import.view';
import { validateRows, unreadable, type AnyRules, type ValidatedFile } from './validated-file';

export type Staging = Readonly<{ staged: StagedImports; lines: SealedLines }>;

/** A file as it was sent, read. */
type ReadFile = Readonly<{ options: object; rows: readonly RawRow[]; validated: ValidatedFile }>;
type Accepted = AcceptedImport;

/** What people do with one import of a service: check a file, apply it, fetch its faulty rows, undo it. */
export class ImportService {
  private readonly imports: ImportHandler;
  private readonly reader: FileReader;
  private readonly rules: AnyRules;

  constructor(
    private readonly definition: ImportDefinition,
    private readonly runtime: ComposedRuntime,
    private readonly staging: Staging,
  ) {
    this.imports = importHandler(runtime.store);
    this.reader = new FileReader(definition, columnMapHandler(runtime.store));
    this.rules = definition.rules(runtime);
  }

  /** Judges a file and stages it; writes nothing else. */
  async check(file: SentFile, options: object, isMapped = false): Promise<DryRun> {
    const read = await this.read(file, options, isMapped);
    const { staged, rows, faults, faultCount, difference } = read.validated;
    const told = { rows, faults, faultCount, ...difference, ...(await this.absent(read)) };
    if (rows === 0) return { ...told, ...(await this.reader.offered(read.rows, faults)) };
    const importId = newId(`${this.definition.name}/check`);
    await this.staging.staged.forgetOld();
    await this.keep(importId, read, await this.lines.digest(staged));
    await this.staging.staged.seal(importId, 'file', { options, items: read.rows });
    return { importId, ...told };
  }

  /** @throws ProblemException 422 with the faults, 409 while another is open. */
  async bring(file: SentFile, options: object, isMapped = false): Promise<Accepted> {
    const importId = newId(this.definition.name);
    return (await this.repeated(importId)) ?? this.accept(importId, await this.read(file, options, isMapped));
  }

  /** Applies what was checked, if it still comes to the same. @throws ProblemException 404, 409 */
  async apply(importId: string): Promise<Accepted> {
    const before = await this.repeated(importId);
    if (before) return before;
    const { state, stateDigest } = await this.found(importId);
    if (state !== 'checked') throw refused(this.name, 'import.wrong-status', { status: state });
    const { options, items } = await this.opened(importId);
    const validated = await this.validate(items, options);
    if (validated.faultCount > 0 || (await this.lines.digest(validated.staged)) !== stateDigest)
      throw refused(this.name, 'import.outdated');
    return this.accept(importId, { options, rows: items, validated });
  }

  /** The rows of a checked file that are faulty, with the faults in words. @throws ProblemException 404 */
  async faultyRows(importId: string): Promise<Buffer> {
    await this.found(importId);
    const { options, items } = await this.opened(importId);
    const faulty: FaultyRow[] = [];
    await this.validate(items, options, (line, faults) => void faulty.push({ line, faults }));
    return faultyRowsFile(this.definition.sheet, faulty, this.definition.words ?? {});
  }

  /** @throws ProblemException 404, 409 */
  async undo(importId: string, reason: string): Promise<Readonly<{ importId: string; version: number }>> {
    if (!this.rules.undo) throw refused(this.name, 'import.no-undo');
    const staged = await this.found(importId);
    const [until, now] = [undoableUntil(staged), this.runtime.clock.now()];
    if (staged.state === 'finished' && (!until || until.getTime() < Date.parse(now)))
      throw refused(this.name, 'import.too-late');
    if (staged.state === 'finished' && (await this.staging.staged.isFollowed(importId)))
      throw refused(this.name, 'import.followed');
    const by = requireCommand().actor;
    const data = { importId, kind: this.name, by, reason, now };
    const answer = this.answer(await this.imports.handle({ type: 'AcceptImportUndo', data }));
    await this.staging.staged.enterUndoing(importId, { by, reason });
    return { importId, ...answer };
  }

  /** Imports that were accepted, the newest first. @throws ProblemException 400 for a cursor of another list */
  async former(page: PageQuery): Promise<Page<Staged>> {
    const order = listOrder(`${this.name}s`, 'instant', 'uuid');
    const rows = await this.staging.staged.former(this.name, page.limit + 1, order.after(page));
    return order.page(rows, page.limit, ({ acceptedAt, importId }) => [acceptedAt.toISOString(), importId]);
  }

  /** @throws ProblemException 404 */
  async found(importId: string): Promise<Staged> {
    const staged = await this.staging.staged.find(this.name, importId);
    if (!staged) throw notFound(this.name, { importId });
    return staged;
  }

  /** Nothing of a file with faults: what it names is not known for sure. */
  private async absent({ options, validated: { faultCount, staged } }: ReadFile): Promise<Pick<DryRun, 'absent'>> {
    if (!this.rules.absent || faultCount > 0) return {};
    const keys = await this.rules.absent(staged.map(({ row }) => row), options); // prettier-ignore
    return { absent: { count: keys.length, keys: keys.slice(0, importLimits.faults) } };
  }

  private get name(): string {
    return this.definition.name;
  }

  private get lines(): SealedLines {
    return this.staging.lines;
  }

  private answer(handled: Handled<ImportRefusal>) {
    return answered(this.name, handled);
  }

  private validate(
    rows: readonly RawRow[],
    options: object,
    each?: Parameters<typeof validateRows>[2],
  ): Promise<ValidatedFile> {
    return validateRows(rows, { sheet: this.definition.sheet, rules: this.rules, options }, each);
  }

  private async read(file: SentFile, options: object, isMapped: boolean): Promise<ReadFile> {
    const { rows, faults } = await this.reader.read(file, isMapped);
    return { options, rows, validated: faults ? unreadable(faults) : await this.validate(rows, options) };
  }

  /** @throws ProblemException 404 for one whose rows are not kept any more. */
  private async opened(importId: string): Promise<Content<RawRow>> {
    const content = await this.staging.staged.open<RawRow>(importId, 'file');
    if (!content) throw notFound(this.name, { importId });
    return content;
  }

  /** The answer to a request that was accepted before: its file might not be judged sound any more, its rows being there now. */
  private async repeated(importId: string): Promise<Accepted | undefined> {
    const state = await this.imports.state({ importId });
    if (state.status === 'absent') return undefined;
    const fileDigest = (await this.staging.staged.find(this.name, importId))?.fileDigest ?? '';
    return this.handled(importId, { rows: state.rows, fileDigest });
  }

  private async accept(importId: string, read: ReadFile): Promise<Accepted> {
    const { rows, faults, faultCount, staged } = read.validated;
    if (faultCount > 0) throw refused(this.name, 'import.faulty', { rows, faults, faultCount });
    const fileDigest = await this.keep(importId, read, await this.lines.digest(staged));
    await this.staging.staged.seal(importId, 'rows', { options: read.options, items: staged });
    return this.handled(importId, { rows, fileDigest });
  }

  private async handled(importId: string, file: Readonly<{ rows: number; fileDigest: string }>): Promise<Accepted> {
    const by = requireCommand().actor;
    const data = { importId, kind: this.name, ...file, by, now: this.runtime.clock.now() };
    const answer = this.answer(await this.imports.handle({ type: 'AcceptImport', data }));
    await this.staging.staged.enterAccepted(importId, by);
    return { importId, rows: file.rows, ...answer };
  }

  private async keep(
    importId: string,
    { options, rows: lines, validated }: ReadFile,
    stateDigest: string,
  ): Promise<string> {
    const { rows, faultCount, difference: { unchanged } } = validated; // prettier-ignore
    const fileDigest = await this.lines.digest([options, ...lines]);
    const state = faultCount > 0 ? 'faulty' : 'checked';
    const about = this.definition.aboutOf?.(options) ?? null;
    const file = { importId, kind: this.name, actor: requireCommand().actor, fileDigest, stateDigest };
    await this.staging.staged.keep({ ...file, rows, unchanged, state, about });
    return fileDigest;
  }
}
