import { instantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { EmployeeId, Instant, SkpId, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { PlanStatus } from '@kinerja/planning-domain';
import type { ShownResult } from './shown-result';

/**
 * One plan as its owner and appraiser see it. The second index finds the plans that watch a surveyed service:
 * `results @> '[{"indicators": [{"surveyedServiceId": "…"}]}]'`.
 */
@ReadTable('planning.skp_overview', {
  version: 1,
  indexes: [['employeeId', 'year'], { sql: 'USING gin (results jsonb_path_ops)' }],
})
export class SkpOverviewRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') unitId!: UnitId;
  @Column('uuid', { nullable: true }) appraiserId!: EmployeeId | null;
  @Column('integer') year!: number;
  @Column('text') status!: PlanStatus;
  @Column(versionColumn) version!: number;
  @Column('jsonb') results!: readonly ShownResult[];
  /** Why it was returned; null once it is submitted again. */
  @Column('text', { nullable: true }) returnNote!: string | null;
  @Column('uuid') lastBy!: EmployeeId;
  @Column(instantColumn) lastAt!: Instant;
}
