import { ReadTable } from '@kinerja/database';
import type { SkpEvent } from '@kinerja/planning-domain';
import { add, none, tableProjection } from '@kinerja/projections';
import type { UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** How many plans of a unit reached each step; a plan that was approved was drafted and submitted before. */
@ReadTable('planning.plan_progress', { version: 1 })
export class PlanProgressRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('integer') year!: number;
  @Column('integer') drafted!: number;
  @Column('integer') submitted!: number;
  @Column('integer') approved!: number;
}

/** Counts plans, not submissions: what is submitted once more after a return is no second plan. */
export const planProgress = tableProjection<SkpEvent, PlanProgressRow>(PlanProgressRow, {
  SkpDrafted: ({ data: { unitId, year } }) => add({ unitId, year }, { drafted: 1 }),
  SkpResultsSet: () => none,
  SkpSubmitted: ({ data: { unitId, year, round } }) => (round === 1 ? add({ unitId, year }, { submitted: 1 }) : none),
  SkpAppraiserCorrected: () => none,
  SkpApproved: ({ data: { unitId, year } }) => add({ unitId, year }, { approved: 1 }),
  SkpReturned: () => none,
  IndicatorMeasured: () => none,
});
