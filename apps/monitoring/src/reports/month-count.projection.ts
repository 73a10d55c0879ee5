import type { monthCountedV1 } from '@kinerja/contracts';
import { add, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { MonthCountRow } from './month-count.read-model';

export const monthCountProjection = tableProjection<FederatedEvent<typeof monthCountedV1>, MonthCountRow>(
  MonthCountRow,
  {
    'reporting.month-counted': ({ agency, data: { unitId, month, reports, approvedMinutes } }) =>
      add<MonthCountRow>({ agency, unitId, month }, { people: 1, reports, approvedMinutes }),
  },
);
