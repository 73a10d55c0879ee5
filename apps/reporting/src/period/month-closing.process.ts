import { derivedCommand } from '@kinerja/commands';
import { postsInMonth, type HeldPost } from '@kinerja/directory';
import { defineProcess, refusalOf, type Process } from '@kinerja/processes';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { ActivityLogHandler } from '../activity/activity-log.handler';
import type { AttendanceHandler } from '../attendance/attendance.handler';

export const MONTH_CLOSING = 'month-closing';

export type ClosedMonth = Readonly<{ month: YearMonth; closedAt: Instant }>;

type Composed = Readonly<{
  dataSource: DataSource;
  parts: Readonly<{ activityLogs: ActivityLogHandler; attendance: AttendanceHandler }>;
}>;

/** Rules REP-007 and REP-008: with the period, everybody's reports and attendance of the month become final. */
export const monthClosing = ({ dataSource, parts: { activityLogs, attendance } }: Composed): Process =>
  defineProcess<ClosedMonth, HeldPost>({
    name: MONTH_CLOSING,
    due: ({ month }) => postsInMonth(dataSource, month),
    nameOf: ({ employeeId }) => employeeId,
    step: async ({ month, closedAt: now }, { employeeId: employee, unitId }) => {
      const closed = await Promise.all([
        derivedCommand('activities', () =>
          activityLogs.handle({ type: 'CloseActivityMonth', data: { employee, unitId, month, now } }),
        ),
        derivedCommand('attendance', () =>
          attendance.handle({ type: 'CloseAttendanceMonth', data: { employee, month, now } }),
        ),
      ]);
      return refusalOf(...closed);
    },
  });
