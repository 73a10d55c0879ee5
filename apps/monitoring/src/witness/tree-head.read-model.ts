import { bigintColumn, instantColumn, ReadTable } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Every head that a log was seen at; those of an incarnation follow one another. */
@ReadTable('monitoring.tree_heads', { version: 1 })
export class TreeHeadRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') service!: string;
  @PrimaryColumn('uuid') incarnation!: string;
  @PrimaryColumn(bigintColumn) size!: bigint;
  @Column('text') root!: string;
  @Column(instantColumn) seenAt!: Instant;
}
