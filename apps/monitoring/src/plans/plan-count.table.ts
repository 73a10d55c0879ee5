import { planCountedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { add } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many plans of a unit reached a step; a plan is one person's. */
@Entity({ name: 'plan_counts_v1', schema: 'monitoring' })
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
