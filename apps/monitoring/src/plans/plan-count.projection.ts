import { planCountedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { add } from '@kinerja/projections';
import { PlanCountRow } from './plan-count.read-model';

export const planCountProjection = heardTable(
  PlanCountRow,
  on(planCountedV1, ({ agency, data: { unitId, year, step } }) =>
    add<PlanCountRow>({ agency, unitId, year }, { [step]: 1 }),
  ),
);
