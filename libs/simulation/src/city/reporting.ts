import { openEnvelope, routeTo } from '@kinerja/messaging';
import type { MemoryTables } from '@kinerja/projections';
import { reportingService } from '@kinerja/reporting-app';
import { activityLogHandler } from '../../../../apps/reporting/src/activity/activity-log.handler';
import { publishActivityLog } from '../../../../apps/reporting/src/activity/activity-log.publisher';
import { publishAttendance } from '../../../../apps/reporting/src/attendance/attendance.publisher';
import { attendanceHandler } from '../../../../apps/reporting/src/attendance/attendance.handler';
import { IndicatorsConsumer } from '../../../../apps/reporting/src/indicators/indicators.consumer';
import { approvedIndicators } from '../../../../apps/reporting/src/indicators/approved-indicators.projection';
import { AssignmentRow } from '../../../../apps/reporting/src/people/assignments.read-model';
import { MonthClosingReaction } from '../../../../apps/reporting/src/period/month-closing.reaction';
import { monthClosing } from '../../../../apps/reporting/src/period/month-closing.process';
import { PeriodsConsumer } from '../../../../apps/reporting/src/period/periods.consumer';
import { periods } from '../../../../apps/reporting/src/period/periods.projection';
import { isMonthOpen } from '../../../../apps/reporting/src/period/periods.queries';
import type { YearMonth } from '@kinerja/vocabulary';
import { AGENCY } from '../agency';
import { openedOnce } from '../opened-once';
import type { Blueprint, Ports } from '../service';

const run = ({ store, source, processes }: Ports) => {
  const [activityLogs, attendance] = [activityLogHandler(store), attendanceHandler(store)];
  return {
    api: { activityLogs, attendance, isMonthOpen: (month: YearMonth) => isMonthOpen(source, month) },
    controllers: [new PeriodsConsumer(), new IndicatorsConsumer(), new MonthClosingReaction(processes)],
    processes: [monthClosing({ store, dataSource: source })],
  };
};

export type ReportingApi = ReturnType<typeof run>['api'];

const hears = reportingService.hears.filter(({ type }) => type.startsWith('planning.'));

/** Everybody has had one assignment, so the one in force is it. */
const sql = (tables: MemoryTables) => ({
  'reporting.assignments_v1': () =>
    tables.rows(AssignmentRow).map(({ employeeId: employee, unitId }) => ({ employee, unitId })),
});

export const reporting: Blueprint<ReportingApi> = {
  name: 'reporting',
  catalog: reportingService.catalog,
  projections: reportingService.projections,
  heard: [periods, approvedIndicators],
  hears,
  open: openedOnce(openEnvelope(hears)),
  says: { 'activity-': publishActivityLog, 'attendance-': publishAttendance },
  route: routeTo({ agency: AGENCY, service: 'reporting' }),
  sql,
  run,
};
