import { bigintColumn, instantColumn, nullableInstantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { Incomplete } from '@kinerja/incentives-domain';
import type { Instant, Rupiah } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

const nullableVersionColumn = { ...versionColumn, nullable: true } as const;

/** One row per run; sums are those of its last recorded computation. */
@ReadTable('incentives.runs', { version: 1, indexes: [{ unique: ['month'] }] })
export class RunRow {
  @PrimaryColumn('uuid') runId!: string;
  @Column('text') month!: string;
  @Column('text') state!: 'open' | 'computing' | 'computed' | 'verified' | 'sealed';
  @Column('text') policyPack!: string;
  @Column('integer') computation!: number;
  @Column('integer') people!: number;
  @Column(bigintColumn) grossRupiah!: Rupiah;
  @Column(bigintColumn) deductionRupiah!: Rupiah;
  @Column(bigintColumn) netRupiah!: Rupiah;
  @Column(bigintColumn) employerHealthRupiah!: Rupiah;
  @Column('text', { nullable: true }) inputDigest!: string | null;
  @Column('jsonb') incomplete!: readonly Incomplete[];
  @Column('uuid') openedBy!: string;
  @Column(instantColumn) openedAt!: Instant;
  @Column('uuid', { nullable: true }) computedBy!: string | null;
  @Column(nullableInstantColumn) computedAt!: Instant | null;
  @Column('uuid', { nullable: true }) verifiedBy!: string | null;
  @Column(nullableInstantColumn) verifiedAt!: Instant | null;
  @Column('uuid', { nullable: true }) sealedBy!: string | null;
  @Column(nullableInstantColumn) sealedAt!: Instant | null;
  /** Position of the seal in the log: payees count as they stood there. */
  @Column(nullableVersionColumn) sealedPosition!: number | null;
}

/** Somebody left out of a run, and why. */
@ReadTable('incentives.run_exclusions', { version: 1 })
export class RunExclusionRow {
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') employeeId!: string;
  @Column('text') reason!: string;
  @Column('uuid') excludedBy!: string;
  @Column(instantColumn) excludedAt!: Instant;
}
