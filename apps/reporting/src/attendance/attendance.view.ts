import { Count, Month, oneOf, orNull, perWord, Uuid, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** How often, by length in minutes. */
const byLength = perWord(['upTo30', 'upTo60', 'upTo90', 'over90'], Count);

/** A person's attendance of a month, in the latest revision. */
export const attendanceView = view('Attendance', {
  employeeId: Uuid,
  month: Month,
  figures: view('AttendanceFigures', {
    workdays: Count,
    presentDays: Count,
    /** Without an accepted reason (alpa). */
    absentDays: Count,
    late: byLength,
    leftEarly: byLength,
  }),
  revision: Count,
  /** Why the figures before were replaced; null for the first. */
  reason: orNull(Type.String()),
  status: oneOf(['recorded', 'closed']),
});
