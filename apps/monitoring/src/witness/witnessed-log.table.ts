import { bigintColumn, instantColumn, ReadTable } from '@kinerja/database';
import type { WitnessEvent } from '@kinerja/monitoring-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
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

export const witnessedLogs = tableProjection<WitnessEvent, WitnessedLogRow>(WitnessedLogRow, {
  LogCountersigned: ({ data: { agency, service, incarnation, head, at } }) =>
    insert({
      ...{ agency, service, incarnation, size: BigInt(head.size), root: head.root, countersignedAt: at },
      ...{ contradictedAt: null, shownSize: null },
    }),
  LogContradicted: ({ data: { agency, service, shown, at } }) =>
    patch({ agency, service }, { contradictedAt: at, shownSize: BigInt(shown.size) }),
  LogRestartAccepted: ({ data: { agency, service, incarnation, agreed } }) =>
    insert({
      ...{ agency, service, incarnation, size: BigInt(agreed.size), root: agreed.root, countersignedAt: null },
      ...{ contradictedAt: null, shownSize: null },
    }),
});

export const treeHeads = tableProjection<WitnessEvent, TreeHeadRow>(TreeHeadRow, {
  LogCountersigned: ({ data: { agency, service, incarnation, head, at } }) =>
    insert({ agency, service, incarnation, size: BigInt(head.size), root: head.root, seenAt: at }),
  LogContradicted: () => none,
  LogRestartAccepted: ({ data: { agency, service, incarnation, agreed, at } }) =>
    insert({ agency, service, incarnation, size: BigInt(agreed.size), root: agreed.root, seenAt: at }),
});
