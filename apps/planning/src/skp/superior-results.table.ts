import { ReadTable } from '@kinerja/database';
import type { SkpEvent, WorkResult } from '@kinerja/planning-domain';
import { insert, none, remove, tableProjection } from '@kinerja/projections';
import type { EmployeeId, SkpId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

export type LinkableResult = Pick<WorkResult, 'resultId' | 'title' | 'kind'>;

/** The results of one submitted or approved plan, for the subordinates to link to (PLAN-005). */
@ReadTable('planning.superior_results', { version: 1, indexes: [['employeeId', 'year']] })
export class SuperiorResultsRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('integer') year!: number;
  @Column('jsonb') results!: readonly LinkableResult[];
}

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
  SkpAppraiserCorrected: () => none,
  SkpApproved: () => none,
  SkpReturned: ({ data: { skpId } }) => remove({ skpId }),
  IndicatorMeasured: () => none,
});
