import type { ServicePorts } from '@kinerja/service-runtime';
import { activityLogHandler } from './activity/activity-log.handler';
import { attendanceHandler } from './attendance/attendance.handler';

/** What reporting is made of. */
export const compose = ({ store }: Pick<ServicePorts, 'store'>) => ({
  activityLogs: activityLogHandler(store),
  attendance: attendanceHandler(store),
});
