import { derivedCommand, type CommandLog } from '@kinerja/commands';
import { postsInMonth, type HeldPost } from '@kinerja/directory';
import { defineProcess, refusalOf, type Process } from '@kinerja/processes';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { activityLogHandler } from '../activity/activity-log.handler';
import { attendanceHandler } from '../attendance/attendance.handler';

export const MONTH_CLOSING = 'month-closing';

export type ClosedMonth = Readonly<{ month: YearMonth; closedAt: Instant }>;

type Parts = Readonly<{ store: CommandLog; dataSource: DataSource }>;

/** Rules REP-007 and REP-008: with the period, everybody's reports and attendance of the month become final. */
export const monthClosing = ({ store, dataSource }: Parts): Process => {
  const [activityLogs, attendance] = [activityLogHandler(store), attendanceHandler(store)];
  return defineProcess<ClosedMonth, HeldPost>({
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
};
