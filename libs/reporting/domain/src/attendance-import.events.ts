import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';

/** One sound row of the sheet. */
export type ImportRow = Readonly<{ employee: EmployeeId; figures: AttendanceFigures }>;

/** A row that another import or the closing of the month overtook between check and writing. */
export type OvertakenRow = Readonly<{ employee: EmployeeId; code: string }>;

/** The sheet was checked without a fault; its rows stand here, so that the work can be taken up again after a stop. */
export type AttendanceImportStarted = Event<
  'AttendanceImportStarted',
  {
    importId: string;
    month: YearMonth;
    rows: readonly ImportRow[];
    reason: string | null;
    by: EmployeeId;
    at: Instant;
  }
>;
export type AttendanceImportFinished = Event<
  'AttendanceImportFinished',
  { importId: string; overtaken: readonly OvertakenRow[]; at: Instant }
>;

export type AttendanceImportEvent = AttendanceImportStarted | AttendanceImportFinished;
