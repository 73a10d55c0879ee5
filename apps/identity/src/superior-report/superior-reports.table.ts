import { instantColumn, nullableInstantColumn, ReadTable } from '@kinerja/database';
import type {
  AccountId,
  ChangeMeanwhile,
  SuperiorReportEvent,
  SuperiorReportId,
  SuperiorReportOutcome,
} from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { AssignmentId, EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A report that a superior is wrong, and what became of it. Reasons are null once the person's key in the log has been destroyed. */
@ReadTable('identity.superior_reports', {
  version: 1,
  isPersonal: true,
  indexes: [['state', 'reportedAt'], ['employeeId']],
})
export class SuperiorReportRow {
  @PrimaryColumn('uuid') reportId!: SuperiorReportId;
  @Column('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('text') state!: 'open' | SuperiorReportOutcome;
  @Column('date') fromOn!: LocalDate;
  /** Who it should be; null where the person does not know. */
  @Column('uuid', { nullable: true }) superiorId!: EmployeeId | null;
  /** Who was superior on that day when it was reported; null where the superior sits outside the agency. */
  @Column('uuid', { nullable: true }) recordedId!: EmployeeId | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column(instantColumn) reportedAt!: Instant;
  @Column(nullableInstantColumn) endedAt!: Instant | null;
  /** Who decided; null where the person took it back. */
  @Column('uuid', { nullable: true }) decidedBy!: AccountId | null;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  /** As it was corrected. */
  @Column('uuid', { nullable: true }) correctedId!: EmployeeId | null;
  @Column('date', { nullable: true }) correctedFrom!: LocalDate | null;
  @Column('text', { nullable: true }) closedFor!: ChangeMeanwhile | null;
}

const unended = { endedAt: null, decidedBy: null, decisionReason: null, correctedId: null, correctedFrom: null, closedFor: null }; // prettier-ignore

export const superiorReports = tableProjection<SuperiorReportEvent, SuperiorReportRow>(SuperiorReportRow, {
  SuperiorReported: ({ data }) => {
    const { reportId, assignmentId, employeeId, from, superiorId = null, recordedId = null, reason, at } = data;
    const said = { fromOn: from, superiorId, recordedId, reason, reportedAt: at };
    return insert({ reportId, assignmentId, employeeId, state: 'open', ...said, ...unended });
  },
  SuperiorReportWithdrawn: ({ data: { reportId, at } }) => patch({ reportId }, { state: 'withdrawn', endedAt: at }),
  SuperiorReportAccepted: ({ data: { reportId, superiorId, from, reason, by, at } }) => {
    const decided = { endedAt: at, decidedBy: by, decisionReason: reason };
    return patch({ reportId }, { state: 'accepted', ...decided, correctedId: superiorId, correctedFrom: from });
  },
  SuperiorReportDeclined: ({ data: { reportId, reason, by, at } }) =>
    patch({ reportId }, { state: 'declined', endedAt: at, decidedBy: by, decisionReason: reason }),
  SuperiorReportClosed: ({ data: { reportId, cause, by, at } }) =>
    patch({ reportId }, { state: 'closed', endedAt: at, decidedBy: by, closedFor: cause }),
});
