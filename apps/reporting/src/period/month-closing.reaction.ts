import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { ProcessQueue } from '@kinerja/processes';
import { PROCESSES } from '@kinerja/service-shell';
import { instant, yearMonth } from '@kinerja/vocabulary';
import { MONTH_CLOSING, type ClosedMonth } from './month-closing.process';
import type { PeriodClosed } from './periods.projection';

/** Rules REP-007 and REP-008: with the period, everybody's month is to be closed; the topic does not wait for it. */
@Controller()
export class MonthClosingReaction {
  constructor(@Inject(PROCESSES) private readonly processes: ProcessQueue) {}

  @EventPattern('planning.period-closed')
  async periodClosed(@Payload() { data }: PeriodClosed): Promise<void> {
    const closed: ClosedMonth = { month: yearMonth(data.month), closedAt: instant(data.closedAt) };
    await this.processes.begin(MONTH_CLOSING, closed);
  }
}
