import { ReadTable } from '@kinerja/database';
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
