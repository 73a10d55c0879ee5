import type { ServicePorts } from '@kinerja/service-runtime';
import type { YearMonth } from '@kinerja/vocabulary';
import { activityLogHandler } from './activity/activity-log.handler';
import { attendanceHandler } from './attendance/attendance.handler';
import { isMonthOpen } from './period/periods.queries';

/** What reporting is made of. */
export const compose = ({ store, dataSource }: Pick<ServicePorts, 'store' | 'dataSource'>) => ({
  activityLogs: activityLogHandler(store),
  attendance: attendanceHandler(store),
  isMonthOpen: (month: YearMonth) => isMonthOpen(dataSource, month),
});
