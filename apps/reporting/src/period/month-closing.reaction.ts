import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { derivedCommand } from '@kinerja/commands';
import { DATA_SOURCE } from '@kinerja/service-shell';
import { endOfMonth, instant, yearMonth, type Instant, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { ACTIVITY_LOG_HANDLER, type ActivityLogHandler } from '../activity/activity-log.handler';
import { ATTENDANCE_HANDLER, type AttendanceHandler } from '../attendance/attendance.handler';
import { postingsOn, type Posting } from '../people/people.queries';
import type { PeriodClosed } from './periods.projection';

/** People closed at the same time; their commits share a batch. */
const AT_ONCE = 64;

type Closing = Readonly<{ month: YearMonth; now: Instant }>;

/** Rules REP-007 and REP-008: with the period, everybody's reports and attendance of the month become final. */
@Controller()
export class MonthClosingReaction {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(ACTIVITY_LOG_HANDLER) private readonly activityLogs: ActivityLogHandler,
    @Inject(ATTENDANCE_HANDLER) private readonly attendance: AttendanceHandler,
  ) {}

  /** @throws Error when a log refuses to close, which no rule lets it; the message is tried again, then parked. */
  @EventPattern('planning.period-closed')
  async periodClosed(@Payload() { data }: PeriodClosed): Promise<void> {
    const closing = { month: yearMonth(data.month), now: instant(data.closedAt) };
    const everybody = await postingsOn(this.source, endOfMonth(closing.month));
    for (let at = 0; at < everybody.length; at += AT_ONCE)
      await Promise.all(everybody.slice(at, at + AT_ONCE).map((posting) => this.close(posting, closing)));
  }

  private async close({ employee, unitId }: Posting, closing: Closing): Promise<void> {
    const handled = await Promise.all([
      derivedCommand(`activities/${employee}`, () =>
        this.activityLogs.handle({ type: 'CloseActivityMonth', data: { employee, unitId, ...closing } }),
      ),
      derivedCommand(`attendance/${employee}`, () =>
        this.attendance.handle({ type: 'CloseAttendanceMonth', data: { employee, ...closing } }),
      ),
    ]);
    for (const one of handled)
      if (!one.accepted) throw new Error(`${closing.month} of ${employee} was not closed: ${one.refusal.code}`);
  }
}
