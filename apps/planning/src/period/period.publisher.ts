import { announce, type Announcement } from '@kinerja/contracts';
import { periodClosedV1, periodOpenedV1 } from '@kinerja/planning-contracts';
import type { PeriodEvent } from '@kinerja/planning-domain';

export const publishPeriod = ({ type, data }: PeriodEvent): readonly Announcement[] => {
  switch (type) {
    case 'PeriodOpened':
      return [announce(periodOpenedV1, data.month, { month: data.month, closesOn: data.closesOn })];
    case 'PeriodClosed':
      return [announce(periodClosedV1, data.month, { month: data.month, closedAt: data.at })];
  }
};
