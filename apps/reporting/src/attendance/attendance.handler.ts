import { handlerFor, type CommandLog } from '@kinerja/commands';
import { attendanceDecider } from '@kinerja/reporting-domain';
import { publishAttendance } from './attendance.publisher';

export const attendanceHandler = (store: CommandLog) =>
  handlerFor(attendanceDecider, store, ({ employee, month }) => `attendance-${employee}-${month}`, {
    publish: publishAttendance,
  });
export type AttendanceHandler = ReturnType<typeof attendanceHandler>;
