import { periodClosedV1, periodOpenedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert, patch } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import { PeriodRow } from './period.read-model';

export const periodProjection = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ agency, data }) => insert({ agency, ...data, closedAt: null })),
  on(periodClosedV1, ({ agency, data: { month, closedAt } }) =>
    patch<PeriodRow>({ agency, month }, { closedAt: instant(closedAt) }),
  ),
);
