import { instantColumn } from '@kinerja/database';
import type { Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'planning', name: 'periods_v1' })
export class PeriodRow {
  @PrimaryColumn('text') month!: YearMonth;
  @Column('date') closesOn!: LocalDate;
  @Column('text') status!: 'open' | 'closed';
  @Column({ ...instantColumn, nullable: true }) closedAt!: Instant | null;
}
