import { ReadTable } from '@kinerja/database';
import type { AssignmentEvent } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { AssignmentId, LocalDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * Why somebody else became superior in a post from a day on, which no other service hears. Null where nobody said why, and once the
 * person's key in the log has been destroyed.
 */
@ReadTable('identity.superior_reasons', { version: 1, isPersonal: true })
export class SuperiorReasonRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('text', { nullable: true }) reason!: string | null;
}

export const superiorReasons = tableProjection<AssignmentEvent, SuperiorReasonRow>(SuperiorReasonRow, {
  AssignmentStarted: () => none,
  SuperiorChanged: ({ data: { assignmentId, from, reason = null } }) => insert({ assignmentId, fromOn: from, reason }),
  AssignmentEnded: () => none,
  AssignmentReopened: () => none,
  AssignmentWithdrawn: () => none,
});
