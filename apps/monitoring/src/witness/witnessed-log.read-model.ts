import { bigintColumn, instantColumn, ReadTable } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A log as the centre follows it. */
@ReadTable('monitoring.witnessed_logs', { version: 1 })
export class WitnessedLogRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') service!: string;
  @Column('uuid') incarnation!: string;
  @Column(bigintColumn) size!: bigint;
  @Column('text') root!: string;
  /** Null where only an operator has said from where on it is followed. */
  @Column({ ...instantColumn, nullable: true }) countersignedAt!: Instant | null;
  @Column({ ...instantColumn, nullable: true }) contradictedAt!: Instant | null;
  /** How long the log claimed to be when it contradicted itself. */
  @Column({ ...bigintColumn, nullable: true }) shownSize!: bigint | null;
}
