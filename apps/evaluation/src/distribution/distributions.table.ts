import { instantColumn, ReadTable } from '@kinerja/database';
import type { Breach, DistributionEvent, PredikatCounts } from '@kinerja/evaluation-domain';
import { insert, tableProjection } from '@kinerja/projections';
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

export const distributions = tableProjection<DistributionEvent, DistributionRow>(DistributionRow, {
  DistributionClosed: ({ data: { ratings, by, at, minimumSize: _size, ...closed } }) =>
    insert({ ...closed, people: ratings.length, closedBy: by, closedAt: at }),
});
