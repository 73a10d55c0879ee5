import type { SkpEvent } from '@kinerja/planning-domain';
import { add, none, tableProjection } from '@kinerja/projections';
import { PlanProgressRow } from './plan-progress.read-model';

/** Counts plans, not submissions: what is submitted once more after a return is no second plan. */
export const planProgress = tableProjection<SkpEvent, PlanProgressRow>(PlanProgressRow, {
  SkpDrafted: ({ data: { unitId, year } }) => add({ unitId, year }, { drafted: 1 }),
  SkpResultsSet: () => none,
  SkpSubmitted: ({ data: { unitId, year, round } }) => (round === 1 ? add({ unitId, year }, { submitted: 1 }) : none),
  SkpApproved: ({ data: { unitId, year } }) => add({ unitId, year }, { approved: 1 }),
  SkpReturned: () => none,
  IndicatorMeasured: () => none,
});
