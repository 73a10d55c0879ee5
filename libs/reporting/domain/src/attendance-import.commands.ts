import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import type { ImportRow, OvertakenRow } from './attendance-import.events';

export type StartAttendanceImport = Command<
  'StartAttendanceImport',
  {
    importId: string;
    month: YearMonth;
    rows: readonly ImportRow[];
    reason: string | null;
    by: EmployeeId;
    now: Instant;
  }
>;

export type FinishAttendanceImport = Command<
  'FinishAttendanceImport',
  { importId: string; overtaken: readonly OvertakenRow[]; now: Instant }
>;

export type AttendanceImportCommand = StartAttendanceImport | FinishAttendanceImport;
