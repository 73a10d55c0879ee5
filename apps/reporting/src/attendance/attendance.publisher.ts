import { announce, type Announcement } from '@kinerja/contracts';
import { attendanceMonthClosedV1 } from '@kinerja/reporting-contracts';
import type { AttendanceEvent } from '@kinerja/reporting-domain';

/** Others hear of figures when they are final. */
export const publishAttendance = (event: AttendanceEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'AttendanceMonthClosed': {
      const { employee: employeeId, month, figures } = event.data;
      return [announce(attendanceMonthClosedV1, employeeId, { employeeId, month, ...figures })];
    }
    case 'AttendanceMonthRecorded':
    case 'AttendanceMonthMissed':
      return [];
  }
};
