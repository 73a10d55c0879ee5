import { indicatorMeasuredV1 } from '@kinerja/planning-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** The value a published survey gave to an indicator. */
@ReadTable('evaluation.measured_indicators', { version: 1 })
export class MeasuredIndicatorRow {
  @PrimaryColumn('uuid') skpId!: string;
  @PrimaryColumn('uuid') indicatorId!: string;
  @Column('numeric') value!: string;
}

export const measuredIndicators = heardTable(
  MeasuredIndicatorRow,
  on(indicatorMeasuredV1, ({ data: { skpId, indicatorId, value } }) => insert({ skpId, indicatorId, value })),
);
