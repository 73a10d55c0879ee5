import { bigintColumn, instantColumn } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every head that a log was seen at; those of an incarnation follow one another. */
@Entity({ name: 'tree_heads_v1', schema: 'monitoring' })
export class TreeHeadRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') service!: string;
  @PrimaryColumn('uuid') incarnation!: string;
  @PrimaryColumn(bigintColumn) size!: bigint;
  @Column('text') root!: string;
  @Column(instantColumn) seenAt!: Instant;
}
