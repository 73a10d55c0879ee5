import type { periodClosedV1, periodOpenedV1 } from '@kinerja/contracts';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import type { FederatedEvent } from '../federated-event';
import { PeriodRow } from './period.read-model';

type Heard = FederatedEvent<typeof periodOpenedV1> | FederatedEvent<typeof periodClosedV1>;

export const periodProjection = tableProjection<Heard, PeriodRow>(PeriodRow, {
  'planning.period-opened': ({ agency, data }) => insert({ agency, ...data, closedAt: null }),
  'planning.period-closed': ({ agency, data: { month, closedAt } }) =>
    patch<PeriodRow>({ agency, month }, { closedAt: instant(closedAt) }),
});
