import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';

/** Of releases in which an import kept its rows in the log. It is read, never written. */
export type AttendanceImportStarted = Event<
  'AttendanceImportStarted',
  {
    importId: string;
    month: YearMonth;
    rows: readonly Readonly<{ employee: EmployeeId; figures: AttendanceFigures }>[];
    reason: string | null;
    by: EmployeeId;
    at: Instant;
  }
>;
export type AttendanceImportFinished = Event<
  'AttendanceImportFinished',
  { importId: string; overtaken: readonly Readonly<{ employee: EmployeeId; code: string }>[]; at: Instant }
>;
export type FormerAttendanceImportEvent = AttendanceImportStarted | AttendanceImportFinished;

export type FormerAttendanceImport =
  Readonly<{ status: 'absent' | 'finished' }> | Readonly<{ status: 'running'; sheet: AttendanceImportStarted['data'] }>;

export const formerAttendanceImport = (
  _: FormerAttendanceImport,
  { type, data }: FormerAttendanceImportEvent,
): FormerAttendanceImport => {
  switch (type) {
    case 'AttendanceImportStarted':
      return { status: 'running', sheet: data };
    case 'AttendanceImportFinished':
      return { status: 'finished' };
  }
};
