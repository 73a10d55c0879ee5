import { ReadTable } from '@kinerja/database';
import type { AssignmentEvent, AssignmentKind, Duty, EndCause, PositionKind } from '@kinerja/identity-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { AssignmentId, EmployeeId, Golongan, LocalDate, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * Everything said of a post, also why it ended and that it was withdrawn: what an administrator and the person read of it. The
 * other services know less (`directory.posts`). Reasons are null once the person's key in the log has been destroyed.
 */
@ReadTable('identity.post_records', {
  version: 2,
  isPersonal: true,
  indexes: [['employeeId', 'startsOn'], ['follows'], ['unitId']],
})
export class PostRecordRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('text') kind!: AssignmentKind;
  @Column('uuid') unitId!: UnitId;
  @Column('text') position!: string;
  @Column('text') positionKind!: PositionKind;
  /** Kelas jabatan, 1-17. */
  @Column('integer') jobClass!: number;
  @Column('text') golongan!: Golongan;
  @Column('text') duty!: Duty;
  @Column('date') startsOn!: LocalDate;
  /** The last day. */
  @Column('date', { nullable: true }) endsOn!: LocalDate | null;
  /** Null where it has no end, or has had it from the beginning. */
  @Column('text', { nullable: true }) endCause!: EndCause | null;
  @Column('text', { nullable: true }) endReason!: string | null;
  /** Number of the surat tugas. */
  @Column('text', { nullable: true }) letter!: string | null;
  @Column('uuid', { nullable: true }) follows!: AssignmentId | null;
  @Column('boolean') isWithdrawn!: boolean;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}

export const postRecordsTable = tableProjection<AssignmentEvent, PostRecordRow>(PostRecordRow, {
  AssignmentStarted: ({ data }) => {
    const { assignmentId, employeeId, kind, unitId, position, positionKind, jobClass, golongan, duty } = data;
    const { startsOn, endsOn = null, letter = null, follows = null } = data;
    return insert({
      ...{ assignmentId, employeeId, kind, unitId, position, positionKind, jobClass, golongan, duty, startsOn, endsOn },
      ...{ endCause: null, endReason: null, letter, follows, isWithdrawn: false, withdrawnReason: null },
    });
  },
  SuperiorChanged: () => none,
  AssignmentEnded: ({ data: { assignmentId, endsOn, cause, reason = null } }) =>
    patch({ assignmentId }, { endsOn, endCause: cause, endReason: reason }),
  AssignmentReopened: ({ data: { assignmentId } }) =>
    patch({ assignmentId }, { endsOn: null, endCause: null, endReason: null }),
  AssignmentWithdrawn: ({ data: { assignmentId, reason } }) =>
    patch({ assignmentId }, { isWithdrawn: true, withdrawnReason: reason }),
});
