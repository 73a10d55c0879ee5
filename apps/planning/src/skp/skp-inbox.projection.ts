import type { Recorded } from '@kinerja/event-store';
import type { SkpEvent } from '@kinerja/planning-domain';
import { insert, none, patch, remove, tableProjection } from '@kinerja/projections';
import { SkpInboxRow } from './skp-inbox.read-model';

/** One row per SKP that waits for its appraiser. Shape changes: new `_vN` table, rebuild, switch the query, drop the old. */
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
  SkpApproved: ({ data: { skpId } }) => remove({ skpId }),
  SkpReturned: ({ data: { skpId } }) => remove({ skpId }),
  IndicatorMeasured: ({ data: { skpId }, version }) => patch({ skpId }, { version: Number(version) }),
});
