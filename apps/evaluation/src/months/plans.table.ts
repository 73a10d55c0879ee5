import { type SkpApprovedV1, skpApprovedV1 } from '@kinerja/planning-contracts';
import { instantColumn, ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type Instant, instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** An approved plan, shown beside the rating. */
@ReadTable('evaluation.plans', { version: 1, indexes: [['employeeId', 'year']] })
export class PlanRow {
  @PrimaryColumn('uuid') skpId!: string;
  @Column('uuid') employeeId!: string;
  @Column('integer') year!: number;
  @Column('jsonb') results!: SkpApprovedV1['results'];
  @Column(instantColumn) approvedAt!: Instant;
}

export const plans = heardTable(
  PlanRow,
  on(skpApprovedV1, ({ data: { skpId, employeeId, year, results, approvedAt } }) =>
    insert({ skpId, employeeId, year, results, approvedAt: instant(approvedAt) }),
  ),
);
