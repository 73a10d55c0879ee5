import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';

type OfMonth = { employee: EmployeeId; month: YearMonth };

/** `revision` 1, 2, …; a later one replaces the figures before and says why in `reason`. */
export type AttendanceMonthRecorded = Event<
  'AttendanceMonthRecorded',
  OfMonth & {
    figures: AttendanceFigures;
    revision: number;
    reason: string | null;
    importId: string;
    /** As the log calls whoever did it: an employee, or a service account. */
    by: string;
    at: Instant;
  }
>;
/** The period closed and no figures were there; the first that come are final at once. */
export type AttendanceMonthMissed = Event<'AttendanceMonthMissed', OfMonth & { at: Instant }>;
/** The figures are final and may be paid by. */
export type AttendanceMonthClosed = Event<
  'AttendanceMonthClosed',
  OfMonth & { figures: AttendanceFigures; at: Instant }
>;

export type AttendanceEvent = AttendanceMonthRecorded | AttendanceMonthMissed | AttendanceMonthClosed;
