import { instantColumn, nullableInstantColumn, ReadTable } from '@kinerja/database';
import type { AccountId, ErasureEvent, ErasureGround, ErasureId, ErasureOutcome } from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A decision to destroy what is known of a person. The reason is null once it was carried out: it goes with the rest. */
@ReadTable('identity.erasures', { version: 1, isPersonal: true, indexes: [['employeeId'], ['askedAt', 'erasureId']] })
export class ErasureRow {
  @PrimaryColumn('uuid') erasureId!: ErasureId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('text') state!: 'asked' | 'confirmed' | ErasureOutcome;
  @Column('text') ground!: ErasureGround;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid') askedBy!: AccountId;
  @Column(instantColumn) askedAt!: Instant;
  @Column(instantColumn) lapsesAt!: Instant;
  /** Who confirmed, withdrew or declined it; null where it lapsed. */
  @Column('uuid', { nullable: true }) endedBy!: AccountId | null;
  @Column(nullableInstantColumn) endedAt!: Instant | null;
}

export const erasuresTable = tableProjection<ErasureEvent, ErasureRow>(ErasureRow, {
  ErasureAsked: ({ data: { erasureId, employeeId, ground, reason, by, at, lapsesAt } }) =>
    insert({
      ...{ erasureId, employeeId, state: 'asked', ground, reason },
      ...{ askedBy: by, askedAt: at, lapsesAt, endedBy: null, endedAt: null },
    }),
  ErasureEnded: ({ data: { erasureId, outcome, by = null, at } }) =>
    patch({ erasureId }, { state: outcome, endedBy: by, endedAt: at }),
  ErasureConfirmed: ({ data: { erasureId, by, at } }) =>
    patch({ erasureId }, { state: 'confirmed', endedBy: by, endedAt: at }),
});
