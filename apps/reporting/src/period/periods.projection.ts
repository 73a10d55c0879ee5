import type { periodClosedV1, periodOpenedV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { yearMonth } from '@kinerja/vocabulary';
import { PeriodRow } from './periods.read-model';

export type PeriodOpened = ContractEvent<typeof periodOpenedV1>;
export type PeriodClosed = ContractEvent<typeof periodClosedV1>;

export const periods = tableProjection<PeriodOpened | PeriodClosed, PeriodRow>(PeriodRow, {
  'planning.period-opened': ({ data }) => insert({ month: yearMonth(data.month), status: 'open' }),
  'planning.period-closed': ({ data }) => insert({ month: yearMonth(data.month), status: 'closed' }),
});
