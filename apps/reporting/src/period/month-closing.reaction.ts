import { periodClosedV1 } from '@kinerja/planning-contracts';
import { reaction } from '@kinerja/messaging';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { instant, yearMonth } from '@kinerja/vocabulary';
import { MONTH_CLOSING, type ClosedMonth } from './month-closing.process';

/** Rules REP-007 and REP-008: with the period, everybody's month is to be closed; the topic does not wait for it. */
export const closeMonth = reaction(
  'MonthClosingReaction.periodClosed',
  periodClosedV1,
  ({ processes }: Pick<ServiceRuntime, 'processes'>) =>
    async ({ data }) => {
      const closed: ClosedMonth = { month: yearMonth(data.month), closedAt: instant(data.closedAt) };
      await processes.begin(MONTH_CLOSING, closed);
    },
);
