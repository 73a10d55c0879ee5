import type { OnApplicationBootstrap } from '@nestjs/common';
import { derivedCommand, withCommand, type EventStore } from '@kinerja/event-store';
import { payeeImportDecider, type Payee, type PayeeImportEvent, type PayeeImportId } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import type { Job, JobProgress, Jobs } from '@kinerja/jobs';
import type { Clock } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import { inChunks } from '../in-chunks';
import { payeeImportStream, type PayeeHandler, type PayeeImportHandler } from './payee.handler';

export const IMPORT_PAYEES = 'import-payees';

export type ImportedRow = Readonly<{ employeeId: EmployeeId; payee: Payee }>;
type ImportJob = Readonly<{ importId: PayeeImportId }>;
/** The job of an import, the same one whoever asks for it. */
const jobOf = (importId: PayeeImportId): Job<ImportJob> => ({ id: importId, data: { importId } });

/** Amounts are read row by row: those of thousands at once would hold up everybody else. */
const withMoney = (row: unknown): ImportedRow => fromJson(JSON.stringify(row)) as ImportedRow;

type Handlers = Readonly<{ payee: PayeeHandler; imports: PayeeImportHandler }>;

/** Registers the rows of an accepted file; started anew it goes through them again, each having one effect. */
export class PayeeImportJob implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly store: EventStore,
    private readonly handlers: Handlers,
    private readonly around: Readonly<{ clock: Clock; unfinished: () => Promise<readonly PayeeImportId[]> }>,
  ) {}

  /** An accepted import that is not completed is due, whatever the queue knows of it. */
  onApplicationBootstrap(): void {
    this.jobs.handle<ImportJob>(IMPORT_PAYEES, (job, report) => this.run(job, report));
    this.jobs.deriveDueWork(IMPORT_PAYEES, async () => (await this.around.unfinished()).map(jobOf));
  }

  start(importId: PayeeImportId): Promise<void> {
    return this.jobs.enqueue(IMPORT_PAYEES, jobOf(importId));
  }

  progressOf(importId: string): Promise<JobProgress | undefined> {
    return this.jobs.progressOf(IMPORT_PAYEES, importId);
  }

  private async run(
    { data: { importId } }: Job<ImportJob>,
    report: (done: number, of: number) => Promise<void>,
  ): Promise<void> {
    const file = await this.fileOf(importId);
    if (file.status !== 'accepted') return;
    const rows = JSON.parse(file.rowsText) as readonly unknown[];
    const context = { commandId: importId, actor: file.by, correlationId: importId };
    await withCommand(context, async () => {
      await inChunks(rows, (row) => this.register(withMoney(row), file.by), report);
      const data = { importId, now: this.around.clock.now() };
      await derivedCommand('complete', () => this.handlers.imports.handle({ type: 'CompletePayeeImport', data }));
    });
  }

  private async register({ employeeId, payee }: ImportedRow, by: EmployeeId): Promise<void> {
    const data = { employeeId, payee, by, now: this.around.clock.now() };
    const handled = await derivedCommand(employeeId, () => this.handlers.payee.handle({ type: 'RegisterPayee', data }));
    if (!handled.accepted) throw new Error(`payee ${employeeId} was not registered: ${handled.refusal.code}`);
  }

  private async fileOf(importId: PayeeImportId) {
    const { events } = await this.store.load(payeeImportStream(importId));
    const history = events as readonly unknown[] as readonly PayeeImportEvent[];
    return history.reduce(payeeImportDecider.evolve, payeeImportDecider.initialState);
  }
}
