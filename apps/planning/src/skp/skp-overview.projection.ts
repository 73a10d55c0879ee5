import type { Recorded } from '@kinerja/event-store';
import type { SkpEvent } from '@kinerja/planning-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { shownResult } from './shown-result';
import { SkpOverviewRow } from './skp-overview.read-model';

/** Every plan with its results and who took the last step. */
export const skpOverview = tableProjection<Recorded<SkpEvent>, SkpOverviewRow>(SkpOverviewRow, {
  SkpDrafted: ({ data: { skpId, employee, unitId, appraiser, year, at }, version }) =>
    insert({
      skpId,
      employeeId: employee,
      unitId,
      appraiserId: appraiser,
      year,
      status: 'draft',
      version: Number(version),
      results: [],
      returnNote: null,
      lastBy: employee,
      lastAt: at,
    }),
  SkpResultsSet: ({ data: { skpId, by, results, at }, version }) =>
    patch({ skpId }, { results: results.map(shownResult), lastBy: by, lastAt: at, version: Number(version) }),
  SkpSubmitted: ({ data: { skpId, employee, appraiser, at }, version }) =>
    patch(
      { skpId },
      {
        status: 'submitted',
        appraiserId: appraiser,
        returnNote: null,
        lastBy: employee,
        lastAt: at,
        version: Number(version),
      },
    ),
  SkpApproved: ({ data: { skpId, by, at }, version }) =>
    patch({ skpId }, { status: 'approved', lastBy: by, lastAt: at, version: Number(version) }),
  SkpReturned: ({ data: { skpId, by, note, at }, version }) =>
    patch({ skpId }, { status: 'returned', returnNote: note, lastBy: by, lastAt: at, version: Number(version) }),
  IndicatorMeasured: ({ data: { skpId }, version }) => patch({ skpId }, { version: Number(version) }),
});
