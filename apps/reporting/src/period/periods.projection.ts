import { periodClosedV1, periodOpenedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { yearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from './periods.read-model';

export const periods = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ data }) => insert({ month: yearMonth(data.month), status: 'open' })),
  on(periodClosedV1, ({ data }) => insert({ month: yearMonth(data.month), status: 'closed' })),
);
