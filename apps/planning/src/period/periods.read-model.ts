import { instantColumn, ReadTable } from '@kinerja/database';
import type { Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('planning.periods', { version: 1 })
export class PeriodRow {
  @PrimaryColumn('text') month!: YearMonth;
  @Column('date') closesOn!: LocalDate;
  @Column('text') status!: 'open' | 'closed';
  @Column({ ...instantColumn, nullable: true }) closedAt!: Instant | null;
}
