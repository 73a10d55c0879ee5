import { inParallel } from '@kinerja/concurrency';
import { withCommand } from '@kinerja/commands';
import { countProgress, type Job, type Jobs } from '@kinerja/jobs';
import { uuidv5 } from '@kinerja/kernel';
import { type AttendanceImportStarted, type ImportRow, type OvertakenRow } from '@kinerja/reporting-domain';
import type { Clock } from '@kinerja/service-shell';
import type { AttendanceHandler } from '../attendance/attendance.handler';
import type { AttendanceImportHandler } from './attendance-import.handler';

export const ATTENDANCE_IMPORT_JOB = 'attendance-import';

/** Rows written at the same time; their commits share a batch. */
const AT_ONCE = 64;

type Sheet = AttendanceImportStarted['data'];
type Report = (done: number, of: number) => Promise<void>;

export type ImportTools = Readonly<{
  attendance: AttendanceHandler;
  imports: AttendanceImportHandler;
  clock: Clock;
}>;

/**
 * Writes the rows of a checked sheet. Command ids derive from import and person, so a job that was stopped anywhere is
 * simply run again: what was written answers with its recorded outcome.
 */
export class AttendanceImportJob {
  constructor(private readonly tools: ImportTools) {}

  /** Takes the work from now on. */
  offer(jobs: Jobs): void {
    jobs.handle(ATTENDANCE_IMPORT_JOB, (job: Job, report) => this.run(job.id, report));
  }

  async run(importId: string, report: Report): Promise<void> {
    const sheet = await this.sheetOf(importId);
    if (!sheet) return;
    const isDone = countProgress(sheet.rows.length, report);
    const refused = await inParallel(sheet.rows, AT_ONCE, async (row) => {
      const overtaken = await this.record(row, sheet);
      await isDone();
      return overtaken;
    });
    await this.finish(
      sheet,
      refused.flatMap((row) => row ?? []),
    );
  }

  /** Undefined once the import is finished. */
  private async sheetOf(importId: string): Promise<Sheet | undefined> {
    const state = await this.tools.imports.state({ importId });
    return state.status === 'running' ? state.sheet : undefined;
  }

  private async record({ employee, figures }: ImportRow, sheet: Sheet): Promise<OvertakenRow | undefined> {
    const { importId, month, reason, by } = sheet;
    const data = { employee, month, figures, reason, importId, by, now: this.tools.clock.now() };
    const handled = await withCommand(this.commandFor(sheet, employee), () =>
      this.tools.attendance.handle({ type: 'RecordAttendanceMonth', data }),
    );
    return handled.accepted ? undefined : { employee, code: handled.refusal.code };
  }

  private async finish(sheet: Sheet, overtaken: readonly OvertakenRow[]): Promise<void> {
    const data = { importId: sheet.importId, overtaken, now: this.tools.clock.now() };
    await withCommand(this.commandFor(sheet, 'finish'), () =>
      this.tools.imports.handle({ type: 'FinishAttendanceImport', data }),
    );
  }

  private commandFor({ importId, by }: Sheet, part: string) {
    return { commandId: uuidv5(importId, part), actor: by, correlationId: importId };
  }
}
