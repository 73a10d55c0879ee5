import { periodClosedV1 } from '@kinerja/contracts';
import { derivedCommand } from '@kinerja/event-store';
import { reaction } from '@kinerja/messaging';
import type { ServiceRuntime } from '@kinerja/service-shell';
import { endOfMonth, instant, yearMonth, type Instant, type YearMonth } from '@kinerja/vocabulary';
import { activityLogHandler } from '../activity/activity-log.handler';
import { attendanceHandler } from '../attendance/attendance.handler';
import { postingsOn, type Posting } from '../people/people.queries';

/** People closed at the same time; their commits share a batch. */
const AT_ONCE = 64;

type Closing = Readonly<{ month: YearMonth; now: Instant }>;

/**
 * Rules REP-007 and REP-008: with the period, everybody's reports and attendance of the month become final.
 * @throws Error when a log refuses to close, which no rule lets it; the message is tried again, then parked.
 */
export const closeMonth = reaction(
  'MonthClosingReaction.periodClosed',
  periodClosedV1,
  ({ store, dataSource }: Pick<ServiceRuntime, 'store' | 'dataSource'>) => {
    const [activityLogs, attendance] = [activityLogHandler(store), attendanceHandler(store)];
    const close = async ({ employee, unitId }: Posting, closing: Closing): Promise<void> => {
      const handled = await Promise.all([
        derivedCommand(`activities/${employee}`, () =>
          activityLogs.handle({ type: 'CloseActivityMonth', data: { employee, unitId, ...closing } }),
        ),
        derivedCommand(`attendance/${employee}`, () =>
          attendance.handle({ type: 'CloseAttendanceMonth', data: { employee, ...closing } }),
        ),
      ]);
      for (const one of handled)
        if (!one.accepted) throw new Error(`${closing.month} of ${employee} was not closed: ${one.refusal.code}`);
    };
    return async ({ data }) => {
      const closing = { month: yearMonth(data.month), now: instant(data.closedAt) };
      const everybody = await postingsOn(dataSource, endOfMonth(closing.month));
      for (let at = 0; at < everybody.length; at += AT_ONCE)
        await Promise.all(everybody.slice(at, at + AT_ONCE).map((posting) => close(posting, closing)));
    };
  },
);
