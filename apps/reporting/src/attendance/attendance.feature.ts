import { feature } from '@kinerja/service-runtime';
import { AttendanceController } from './attendance.controller';
import { attendanceHandler } from './attendance.handler';
import { attendance } from './attendance.table';
import { attendanceTrail, formerAttendanceTrail } from './attendance.trail';

export const attendanceFeature = feature({
  events: {
    AttendanceMonthRecorded: {
      version: 1,
      personal: { subject: 'employee', purpose: 'reporting', fields: ['reason'] },
    },
    AttendanceMonthMissed: { version: 1 },
    AttendanceMonthClosed: { version: 1 },
  },
  formerEvents: { AttendanceImportStarted: { version: 1 }, AttendanceImportFinished: { version: 1 } },
  handler: attendanceHandler,
  trail: attendanceTrail,
  formerTrail: formerAttendanceTrail,
  tables: [attendance],
  controllers: [AttendanceController],
});
