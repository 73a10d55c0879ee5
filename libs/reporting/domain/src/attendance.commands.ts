import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';

type OfMonth = { employee: EmployeeId; month: YearMonth };

export type RecordAttendanceMonth = Command<
  'RecordAttendanceMonth',
  OfMonth & {
    figures: AttendanceFigures;
    reason: string | null;
    importId: string;
    /** As the log calls whoever did it: an employee, or a service account. */
    by: string;
    now: Instant;
  }
>;

/** An import is undone: the figures that stood there before it stand there again. */
export type RestoreAttendanceMonth = Command<
  'RestoreAttendanceMonth',
  OfMonth & {
    /** What the import wrote; anything else was written since. */
    written: AttendanceFigures;
    before: AttendanceFigures | null;
    reason: string;
    importId: string;
    /** As the log calls whoever did it: an employee, or a service account. */
    by: string;
    now: Instant;
  }
>;

/** The period closed. */
export type CloseAttendanceMonth = Command<'CloseAttendanceMonth', OfMonth & { now: Instant }>;

export type AttendanceCommand = RecordAttendanceMonth | RestoreAttendanceMonth | CloseAttendanceMonth;
