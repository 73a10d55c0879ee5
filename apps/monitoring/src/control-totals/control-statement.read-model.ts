import { instantColumn } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The latest that a service of an agency stated of a month. */
@Entity({ name: 'control_statements_v1', schema: 'monitoring' })
export class ControlStatementRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') context!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') revision!: number;
  /** JSON text of the lines: money is a bigint. */
  @Column('text') lines!: string;
  @Column('jsonb') upTo!: readonly number[];
  @Column(instantColumn) statedAt!: Instant;
}
