import type { Breach, PredikatCounts } from '@kinerja/evaluation-domain';
import { instantColumn, ReadTable } from '@kinerja/database';
import type { Instant, OrganisationPredikat } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One row per unit and month whose ratings are closed. */
@ReadTable('evaluation.distributions', { version: 1 })
export class DistributionRow {
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('text') organisation!: OrganisationPredikat;
  @Column('jsonb') counts!: PredikatCounts;
  @Column('integer') people!: number;
  @Column('text', { array: true }) breaches!: readonly Breach[];
  @Column('boolean') percentagesApply!: boolean;
  @Column('text', { nullable: true }) justification!: string | null;
  @Column('uuid') closedBy!: string;
  @Column(instantColumn) closedAt!: Instant;
}
