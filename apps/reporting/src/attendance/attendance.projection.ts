import type { AttendanceEvent } from '@kinerja/reporting-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import { AttendanceRow } from './attendance.read-model';

export const attendance = tableProjection<AttendanceEvent, AttendanceRow>(AttendanceRow, {
  AttendanceMonthRecorded: ({ data: { employee, month, figures, revision, reason } }) =>
    insert({ employeeId: employee, month, figures, revision, reason, status: 'recorded' }),
  AttendanceMonthMissed: () => none,
  AttendanceMonthClosed: ({ data: { employee, month } }) =>
    patch({ employeeId: employee, month }, { status: 'closed' }),
});
