import type { planCountedV1 } from '@kinerja/contracts';
import { add, tableProjection } from '@kinerja/projections';
import type { FederatedEvent } from '../federated-event';
import { PlanCountRow } from './plan-count.read-model';

export const planCountProjection = tableProjection<FederatedEvent<typeof planCountedV1>, PlanCountRow>(PlanCountRow, {
  'planning.plan-counted': ({ agency, data: { unitId, year, step } }) =>
    add<PlanCountRow>({ agency, unitId, year }, { [step]: 1 }),
});
