import { inParallel } from '@kinerja/concurrency';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { derivedCommand, withCommand } from '@kinerja/commands';
import type { Payee, PayeeImportId } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { countProgress, type Job, type JobProgress, type Jobs } from '@kinerja/jobs';
import type { Clock } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { PayeeHandler, PayeeImportHandler } from './payee.handler';

export const IMPORT_PAYEES = 'import-payees';

/** Rows under way at a time: their commits meet in the log's group commit. */
const AT_ONCE = 64;

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
    const file = await this.handlers.imports.state({ importId });
    if (file.status !== 'accepted') return;
    const rows = JSON.parse(file.rowsText) as readonly unknown[];
    const context = { commandId: importId, actor: file.by, correlationId: importId };
    await withCommand(context, async () => {
      const isDone = countProgress(rows.length, report);
      await inParallel(rows, AT_ONCE, async (row) => {
        await this.register(withMoney(row), file.by);
        await isDone();
      });
      const data = { importId, now: this.around.clock.now() };
      await derivedCommand('complete', () => this.handlers.imports.handle({ type: 'CompletePayeeImport', data }));
    });
  }

  private async register({ employeeId, payee }: ImportedRow, by: EmployeeId): Promise<void> {
    const data = { employeeId, payee, by, now: this.around.clock.now() };
    const handled = await derivedCommand(employeeId, () => this.handlers.payee.handle({ type: 'RegisterPayee', data }));
    if (!handled.accepted) throw new Error(`payee ${employeeId} was not registered: ${handled.refusal.code}`);
  }
}
