import { periodClosedV1, periodOpenedV1 } from '@kinerja/planning-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type YearMonth, yearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** What planning says of a month. */
@ReadTable('reporting.periods', { version: 1 })
export class PeriodRow {
  @PrimaryColumn('text') month!: YearMonth;
  @Column('text') status!: 'open' | 'closed';
}

export const periods = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ data }) => insert({ month: yearMonth(data.month), status: 'open' })),
  on(periodClosedV1, ({ data }) => insert({ month: yearMonth(data.month), status: 'closed' })),
);
