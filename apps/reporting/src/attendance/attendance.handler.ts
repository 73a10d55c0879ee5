import { handlerFor, type EventStore } from '@kinerja/event-store';
import { attendanceDecider } from '@kinerja/reporting-domain';
import { publishAttendance } from './attendance.publisher';

export const attendanceHandler = (store: EventStore) =>
  handlerFor(attendanceDecider, store, ({ employee, month }) => `attendance-${employee}-${month}`, {
    publish: publishAttendance,
  });
export type AttendanceHandler = ReturnType<typeof attendanceHandler>;
