import { instantColumn, versionColumn } from '@kinerja/database';
import type { EmployeeId, Instant, SkpId, UnitId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanStatus } from '@kinerja/planning-domain';
import type { ShownResult } from './shown-result';

/** One plan as its owner and appraiser see it. */
@Entity({ schema: 'planning', name: 'skp_overview_v1' })
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
