import type { PeriodEvent } from '@kinerja/planning-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { PeriodRow } from './periods.read-model';

export const periods = tableProjection<PeriodEvent, PeriodRow>(PeriodRow, {
  PeriodOpened: ({ data: { month, closesOn } }) => insert({ month, closesOn, status: 'open', closedAt: null }),
  PeriodClosed: ({ data: { month, at } }) => patch({ month }, { status: 'closed', closedAt: at }),
});
