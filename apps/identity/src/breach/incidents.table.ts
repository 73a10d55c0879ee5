import { instantColumn, nullableInstantColumn, ReadTable } from '@kinerja/database';
import type { AccountId, IncidentEvent, IncidentFacts, IncidentId, IncidentProgress } from '@kinerja/identity-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** An incident as it stands; names nobody. Those who were told stand in `identity.incident_people`. */
@ReadTable('identity.incidents', { version: 1, indexes: [['noticedAt', 'incidentId']] })
export class IncidentRow implements IncidentProgress {
  @PrimaryColumn('uuid') incidentId!: IncidentId;
  @Column(instantColumn) noticedAt!: Instant;
  @Column(instantColumn) openedAt!: Instant;
  @Column('text') openedBy!: AccountId;
  @Column('jsonb') facts!: IncidentFacts;
  @Column('boolean') isDrafted!: boolean;
  @Column(nullableInstantColumn) draftedAt!: Instant | null;
  @Column('boolean') isInstitutionNotified!: boolean;
  @Column('text', { nullable: true }) letterNumber!: string | null;
  @Column(nullableInstantColumn) letterSentAt!: Instant | null;
  /** Why the letter, and why the notice to the people, were late. */
  @Column('text', { nullable: true }) letterDelay!: string | null;
  @Column('text', { nullable: true }) noticeDelay!: string | null;
  @Column('boolean') isTelling!: boolean;
  /** When the last telling of people ended. */
  @Column(nullableInstantColumn) toldAt!: Instant | null;
  /** Null while it is not known. */
  @Column('integer', { nullable: true }) peopleLeft!: number | null;
  @Column('text', { nullable: true }) ended!: 'closed' | 'withdrawn' | null;
  @Column(nullableInstantColumn) endedAt!: Instant | null;
  /** What was learnt, or why it was none. */
  @Column('text', { nullable: true }) endWords!: string | null;
  @Column('text', { nullable: true }) reopenedBecause!: string | null;
}

const notYet = {
  ...{ isDrafted: false, draftedAt: null, isInstitutionNotified: false, letterNumber: null, letterSentAt: null },
  ...{ letterDelay: null, noticeDelay: null, isTelling: false, toldAt: null, peopleLeft: null },
  ...{ ended: null, endedAt: null, endWords: null, reopenedBecause: null },
};

export const incidentsTable = tableProjection<IncidentEvent, IncidentRow>(IncidentRow, {
  IncidentOpened: ({ data: { incidentId, noticedAt, facts, by, at } }) =>
    insert({ incidentId, noticedAt, openedAt: at, openedBy: by, facts, ...notYet }),
  IncidentDescribed: ({ data: { incidentId, facts, peopleLeft } }) =>
    patch({ incidentId }, { facts, isDrafted: false, peopleLeft }),
  IncidentNoticesDrafted: ({ data: { incidentId, at } }) => patch({ incidentId }, { isDrafted: true, draftedAt: at }),
  InstitutionNotified: ({ data: { incidentId, letterNumber, sentAt, delayReason = null } }) =>
    patch(
      { incidentId },
      { isInstitutionNotified: true, letterNumber, letterSentAt: sentAt, letterDelay: delayReason },
    ),
  IncidentNoticeIssued: ({ data: { incidentId, delayReason } }) =>
    patch({ incidentId }, { isTelling: true, ...(delayReason !== undefined && { noticeDelay: delayReason }) }),
  IncidentPeopleTold: () => none,
  IncidentTellingEnded: ({ data: { incidentId, peopleLeft, at } }) =>
    patch({ incidentId }, { isTelling: false, peopleLeft, toldAt: at }),
  IncidentClosed: ({ data: { incidentId, learnt, at } }) =>
    patch({ incidentId }, { ended: 'closed', endedAt: at, endWords: learnt }),
  IncidentReopened: ({ data: { incidentId, reason } }) =>
    patch({ incidentId }, { ended: null, endedAt: null, endWords: null, reopenedBecause: reason }),
  IncidentWithdrawn: ({ data: { incidentId, reason, at } }) =>
    patch({ incidentId }, { ended: 'withdrawn', endedAt: at, endWords: reason }),
});
