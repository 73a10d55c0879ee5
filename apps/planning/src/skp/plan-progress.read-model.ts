import type { UnitId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many plans of a unit reached each step; a plan that was approved was drafted and submitted before. */
@Entity({ schema: 'planning', name: 'plan_progress_v1' })
export class PlanProgressRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('integer') year!: number;
  @Column('integer') drafted!: number;
  @Column('integer') submitted!: number;
  @Column('integer') approved!: number;
}
