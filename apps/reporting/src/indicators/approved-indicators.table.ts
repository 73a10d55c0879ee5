import { skpApprovedV1 } from '@kinerja/planning-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type EmployeeId, employeeId, type SkpId, skpId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** An indicator of a person's approved plan, which daily reports may count for. */
@ReadTable('reporting.approved_indicators', { version: 1, indexes: [['employeeId', 'year']] })
export class ApprovedIndicatorRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @PrimaryColumn('uuid') indicatorId!: string;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('integer') year!: number;
  @Column('text') text!: string;
  /** Exact decimal as text; counts `unit`. */
  @Column('text') target!: string;
  @Column('text') unit!: string;
}

export const approvedIndicators = heardTable(
  ApprovedIndicatorRow,
  on(skpApprovedV1, ({ data }) =>
    data.results
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ indicatorId, text, target, unit }) =>
        insert<ApprovedIndicatorRow>({
          skpId: skpId(data.skpId),
          indicatorId,
          employeeId: employeeId(data.employeeId),
          year: data.year,
          text,
          target,
          unit,
        }),
      ),
  ),
);
