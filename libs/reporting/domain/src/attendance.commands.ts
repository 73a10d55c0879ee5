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
    by: EmployeeId;
    now: Instant;
  }
>;

/** The period closed. */
export type CloseAttendanceMonth = Command<'CloseAttendanceMonth', OfMonth & { now: Instant }>;

export type AttendanceCommand = RecordAttendanceMonth | CloseAttendanceMonth;
