import { distributionClosedV1 } from '@kinerja/evaluation-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** A unit's predikat of a month, counted; for analysts and auditors only (Rule MON-005). */
@ReadTable('monitoring.distributions', { version: 1 })
export class DistributionRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('text') organisation!: string;
  @Column('integer') sangatBaik!: number;
  @Column('integer') baik!: number;
  @Column('integer') butuhPerbaikan!: number;
  @Column('integer') kurang!: number;
  @Column('integer') sangatKurang!: number;
  @Column('text', { array: true }) breaches!: readonly string[];
}

/** A later closing of the same unit and month replaces the earlier one. */
export const distributionProjection = heardTable(
  DistributionRow,
  on(distributionClosedV1, ({ agency, data: { counts, ...closed } }) =>
    insert({
      agency,
      ...closed,
      sangatBaik: counts['sangat-baik'],
      baik: counts.baik,
      butuhPerbaikan: counts['butuh-perbaikan'],
      kurang: counts.kurang,
      sangatKurang: counts['sangat-kurang'],
    }),
  ),
);
