import { bigintColumn, instantColumn, nullableInstantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { Incomplete, RunEvent, RunOpened } from '@kinerja/incentives-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import { type Instant, type Rupiah, rupiah } from '@kinerja/vocabulary';
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
@ReadTable('incentives.run_exclusions', { version: 1, isPersonal: true })
export class RunExclusionRow {
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') employeeId!: string;
  /** Blank once the person's key in the log has been destroyed. */
  @Column('text') reason!: string;
  @Column('uuid') excludedBy!: string;
  @Column(instantColumn) excludedAt!: Instant;
}

const nothingYet = {
  ...{ people: 0, grossRupiah: rupiah(0), deductionRupiah: rupiah(0), netRupiah: rupiah(0) },
  ...{ employerHealthRupiah: rupiah(0), inputDigest: null, incomplete: [], computation: 0 },
  ...{ computedBy: null, computedAt: null, verifiedBy: null, verifiedAt: null },
  ...{ sealedBy: null, sealedAt: null, sealedPosition: null },
};

const opened = ({ runId, month, policyPack, by, at }: RunOpened['data']): RunRow => ({
  ...nothingYet,
  ...{ runId, month, policyPack, state: 'open', openedBy: by, openedAt: at },
});

export const runs = tableProjection<Recorded<RunEvent>, RunRow>(RunRow, {
  RunOpened: ({ data }) => insert(opened(data)),
  ComputationStarted: ({ data: { runId, computation, by, at } }) =>
    patch({ runId }, { state: 'computing', computation, computedBy: by, computedAt: at }),
  ComputationRecorded: ({ data: { runId, sums, inputDigest, incomplete } }) =>
    patch({ runId }, { state: 'computed', ...sums, inputDigest, incomplete }),
  PersonExcluded: () => none,
  RunVerified: ({ data: { runId, by, at } }) => patch({ runId }, { state: 'verified', verifiedBy: by, verifiedAt: at }),
  RunSealed: ({ data: { runId, by, at }, position }) =>
    patch({ runId }, { state: 'sealed', sealedBy: by, sealedAt: at, sealedPosition: Number(position) }),
});

export const runExclusions = tableProjection<RunEvent, RunExclusionRow>(RunExclusionRow, {
  RunOpened: () => none,
  ComputationStarted: () => none,
  ComputationRecorded: () => none,
  PersonExcluded: ({ data: { runId, employeeId, reason, by, at } }) =>
    insert({ runId, employeeId, reason: reason ?? '', excludedBy: by, excludedAt: at }),
  RunVerified: () => none,
  RunSealed: () => none,
});
