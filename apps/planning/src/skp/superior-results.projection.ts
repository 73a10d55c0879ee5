import type { SkpEvent } from '@kinerja/planning-domain';
import { insert, none, remove, tableProjection } from '@kinerja/projections';
import { SuperiorResultsRow } from './superior-results.read-model';

/** One row per submitted or approved plan; a returned plan has no results to link to until it is submitted again. */
export const superiorResults = tableProjection<SkpEvent, SuperiorResultsRow>(SuperiorResultsRow, {
  SkpDrafted: () => none,
  SkpResultsSet: () => none,
  SkpSubmitted: ({ data: { skpId, employee, year, results } }) =>
    insert({
      skpId,
      employeeId: employee,
      year,
      results: results.map(({ resultId, title, kind }) => ({ resultId, title, kind })),
    }),
  SkpApproved: () => none,
  SkpReturned: ({ data: { skpId } }) => remove({ skpId }),
  IndicatorMeasured: () => none,
});
