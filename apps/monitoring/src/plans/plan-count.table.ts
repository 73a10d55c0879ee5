import { planCountedV1 } from '@kinerja/planning-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { add } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** How many plans of a unit reached a step; a plan is one person's. */
@ReadTable('monitoring.plan_counts', { version: 1 })
export class PlanCountRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('integer') year!: number;
  @Column('integer') submitted!: number;
  @Column('integer') approved!: number;
}

export const planCountProjection = heardTable(
  PlanCountRow,
  on(planCountedV1, ({ agency, data: { unitId, year, step } }) =>
    add<PlanCountRow>({ agency, unitId, year }, { [step]: 1 }),
  ),
);
