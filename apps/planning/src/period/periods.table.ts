import { instantColumn, ReadTable } from '@kinerja/database';
import type { PeriodEvent } from '@kinerja/planning-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('planning.periods', { version: 1 })
export class PeriodRow {
  @PrimaryColumn('text') month!: YearMonth;
  @Column('date') closesOn!: LocalDate;
  @Column('text') status!: 'open' | 'closed';
  @Column({ ...instantColumn, nullable: true }) closedAt!: Instant | null;
}

export const periods = tableProjection<PeriodEvent, PeriodRow>(PeriodRow, {
  PeriodOpened: ({ data: { month, closesOn } }) => insert({ month, closesOn, status: 'open', closedAt: null }),
  PeriodClosed: ({ data: { month, at } }) => patch({ month }, { status: 'closed', closedAt: at }),
});
