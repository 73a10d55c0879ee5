import { ReadTable } from '@kinerja/database';
import { delegationEnded, delegationGranted, DelegationRow } from '@kinerja/directory';
import type { DelegationEvent, DelegationReason } from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { LocalDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** The directory of every service, here from our own log. */
export const delegationsTable = tableProjection<DelegationEvent, DelegationRow>(DelegationRow, {
  DelegationGranted: ({ data }) => delegationGranted(data),
  DelegationEnded: ({ data }) => delegationEnded(data),
});

/** Why somebody is away, which no other service hears; null once the person's key in the log has been destroyed. */
@ReadTable('identity.delegation_reasons', { version: 1, isPersonal: true })
export class DelegationReasonRow {
  @PrimaryColumn('uuid') delegationId!: string;
  /** The last day as it was granted. */
  @Column('date') grantedUntil!: LocalDate;
  @Column('text', { nullable: true }) reason!: DelegationReason | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) letterNumber!: string | null;
  /** Why it ended earlier or never began. */
  @Column('text', { nullable: true }) endNote!: string | null;
}

export const delegationReasonsTable = tableProjection<DelegationEvent, DelegationReasonRow>(DelegationReasonRow, {
  DelegationGranted: ({ data: { delegationId, endsOn, reason, note, letterNumber } }) =>
    insert({
      ...{ delegationId, grantedUntil: endsOn, reason, note: note ?? null },
      ...{ letterNumber: letterNumber ?? null, endNote: null },
    }),
  DelegationEnded: ({ data: { delegationId, note } }) => patch({ delegationId }, { endNote: note }),
});
