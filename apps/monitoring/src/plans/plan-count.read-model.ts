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
