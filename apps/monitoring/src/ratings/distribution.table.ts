import { distributionClosedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit's predikat of a month, counted; for analysts and auditors only (Rule MON-005). */
@Entity({ name: 'distributions_v1', schema: 'monitoring' })
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
