import { periodClosedV1, periodOpenedV1 } from '@kinerja/planning-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** A month that planning has opened. */
@ReadTable('evaluation.periods', { version: 1 })
export class PeriodRow {
  @PrimaryColumn('text') month!: string;
  @Column('boolean') isClosed!: boolean;
}

export const periods = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ data: { month } }) => insert({ month, isClosed: false })),
  on(periodClosedV1, ({ data: { month } }) => insert({ month, isClosed: true })),
);
