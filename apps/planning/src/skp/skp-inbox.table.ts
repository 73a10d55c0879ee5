import { instantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { SkpEvent } from '@kinerja/planning-domain';
import { insert, none, patch, remove, tableProjection } from '@kinerja/projections';
import type { EmployeeId, Instant, SkpId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

// #region table
/** An SKP that waits for its appraiser; `appraiserId` is null where the head of the region decides (PLAN-008). */
@ReadTable('planning.skp_inbox', { version: 1, indexes: [['appraiserId', 'submittedAt', 'skpId']] })
export class SkpInboxRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid', { nullable: true }) appraiserId!: EmployeeId | null;
  @Column('integer') year!: number;
  @Column(instantColumn) submittedAt!: Instant;
  /** Version of the stream that the appraiser decides on; goes back as `If-Match`. */
  @Column(versionColumn) version!: number;
}

export const skpInbox = tableProjection<Recorded<SkpEvent>, SkpInboxRow>(SkpInboxRow, {
  SkpDrafted: () => none, // every event is named, so forgetting one does not compile
  SkpResultsSet: () => none,
  SkpSubmitted: ({ data: { skpId, employee, appraiser, year, at }, version }) =>
    insert({
      skpId,
      employeeId: employee,
      appraiserId: appraiser,
      year,
      submittedAt: at,
      version: Number(version),
    }),
  SkpAppraiserCorrected: ({ data: { skpId, appraiser }, version }) =>
    patch({ skpId }, { appraiserId: appraiser, version: Number(version) }),
  SkpApproved: ({ data: { skpId } }) => remove({ skpId }),
  SkpReturned: ({ data: { skpId } }) => remove({ skpId }),
  IndicatorMeasured: ({ data: { skpId }, version }) => patch({ skpId }, { version: Number(version) }),
});
// #endregion
