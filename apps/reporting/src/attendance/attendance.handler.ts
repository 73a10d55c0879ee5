import { handlerFor, type CommandLog } from '@kinerja/commands';
import { attendanceDecider } from '@kinerja/reporting-domain';
import { EVENT_STORE } from '@kinerja/service-shell';
import { publishAttendance } from './attendance.publisher';

export const ATTENDANCE_HANDLER = Symbol('AttendanceHandler');

export const attendanceHandler = (store: CommandLog) =>
  handlerFor(attendanceDecider, store, ({ employee, month }) => `attendance-${employee}-${month}`, {
    publish: publishAttendance,
  });
export type AttendanceHandler = ReturnType<typeof attendanceHandler>;

export const attendanceProvider = { provide: ATTENDANCE_HANDLER, useFactory: attendanceHandler, inject: [EVENT_STORE] };
