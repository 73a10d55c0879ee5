import type { YearMonth } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What planning says of a month. */
@Entity({ schema: 'reporting', name: 'periods_v1' })
export class PeriodRow {
  @PrimaryColumn('text') month!: YearMonth;
  @Column('text') status!: 'open' | 'closed';
}
