import { nullableInstantColumn } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'periods_v1', schema: 'monitoring' })
export class PeriodRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') month!: string;
  @Column('date') closesOn!: string;
  @Column(nullableInstantColumn) closedAt!: Instant | null;
}
