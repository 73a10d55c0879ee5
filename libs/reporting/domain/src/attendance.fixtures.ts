import { employeeId, instant, yearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';
import type { CloseAttendanceMonth, RecordAttendanceMonth } from './attendance.commands';
import type { AttendanceMonthClosed, AttendanceMonthMissed, AttendanceMonthRecorded } from './attendance.events';

export const employee = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0001');
export const month = yearMonth('2026-10');
export const now = instant('2026-11-02T01:00:00Z');
const by = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0004');
const importId = '3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0020';

export const figures = (changed: Partial<AttendanceFigures> = {}): AttendanceFigures => ({
  workdays: 22,
  presentDays: 20,
  absentDays: 1,
  late: { upTo30: 2, upTo60: 1, upTo90: 0, over90: 0 },
  leftEarly: { upTo30: 0, upTo60: 0, upTo90: 0, over90: 1 },
  ...changed,
});

export const recorded = (changed: Partial<AttendanceMonthRecorded['data']> = {}): AttendanceMonthRecorded => ({
  type: 'AttendanceMonthRecorded',
  data: { employee, month, figures: figures(), revision: 1, reason: null, importId, by, at: now, ...changed },
});
export const missed = (): AttendanceMonthMissed => ({
  type: 'AttendanceMonthMissed',
  data: { employee, month, at: now },
});
export const closed = (): AttendanceMonthClosed => ({
  type: 'AttendanceMonthClosed',
  data: { employee, month, figures: figures(), at: now },
});

export const record = (changed: Partial<RecordAttendanceMonth['data']> = {}): RecordAttendanceMonth => ({
  type: 'RecordAttendanceMonth',
  data: { employee, month, figures: figures(), reason: null, importId, by, now, ...changed },
});
export const close = (): CloseAttendanceMonth => ({ type: 'CloseAttendanceMonth', data: { employee, month, now } });
