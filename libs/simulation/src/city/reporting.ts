import { routeTo } from '@kinerja/messaging';
import { reportingService } from '@kinerja/reporting-app';
import { activityLogHandler } from '../../../../apps/reporting/src/activity/activity-log.handler';
import { publishActivityLog } from '../../../../apps/reporting/src/activity/activity-log.publisher';
import { publishAttendance } from '../../../../apps/reporting/src/attendance/attendance.publisher';
import { attendanceHandler } from '../../../../apps/reporting/src/attendance/attendance.handler';
import { isMonthOpen } from '../../../../apps/reporting/src/period/periods.queries';
import type { YearMonth } from '@kinerja/vocabulary';
import { AGENCY } from '../agency';
import { directorySql } from './directory';
import { hearingOf, type Blueprint, type Ports } from '../service';

const run = ({ store, source }: Ports) => {
  const [activityLogs, attendance] = [activityLogHandler(store), attendanceHandler(store)];
  return {
    api: { activityLogs, attendance, isMonthOpen: (month: YearMonth) => isMonthOpen(source, month) },
  };
};

export type ReportingApi = ReturnType<typeof run>['api'];

export const reporting: Blueprint<ReportingApi> = {
  name: 'reporting',
  catalog: reportingService.catalog,
  projections: reportingService.projections,
  ownReactions: reportingService.ownReactions,
  processes: reportingService.processes,
  hearing: hearingOf(reportingService, ['planning']),
  says: { 'activity-': publishActivityLog, 'attendance-': publishAttendance },
  route: routeTo({ agency: AGENCY, service: 'reporting' }),
  sql: directorySql,
  run,
};
