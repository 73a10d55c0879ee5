import { instantColumn, ReadTable, versionColumn } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { PlanStatus, SkpEvent } from '@kinerja/planning-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import type { EmployeeId, Instant, SkpId, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import { type ShownResult, shownResult } from './shown-result';

/**
 * One plan as its owner and appraiser see it. The second index finds the plans that watch a surveyed service:
 * `results @> '[{"indicators": [{"surveyedServiceId": "…"}]}]'`.
 */
@ReadTable('planning.skp_overview', {
  version: 1,
  isPersonal: true,
  indexes: [['employeeId', 'year'], { sql: 'USING gin (results jsonb_path_ops)' }],
})
export class SkpOverviewRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') unitId!: UnitId;
  @Column('uuid', { nullable: true }) appraiserId!: EmployeeId | null;
  @Column('integer') year!: number;
  @Column('text') status!: PlanStatus;
  @Column(versionColumn) version!: number;
  @Column('jsonb') results!: readonly ShownResult[];
  /** Why it was returned; null once it is submitted again. */
  @Column('text', { nullable: true }) returnNote!: string | null;
  @Column('uuid') lastBy!: EmployeeId;
  @Column(instantColumn) lastAt!: Instant;
}

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
  SkpAppraiserCorrected: ({ data: { skpId, appraiser }, version }) =>
    patch({ skpId }, { appraiserId: appraiser, version: Number(version) }),
  SkpApproved: ({ data: { skpId, by, at }, version }) =>
    patch({ skpId }, { status: 'approved', lastBy: by, lastAt: at, version: Number(version) }),
  SkpReturned: ({ data: { skpId, by, note, at }, version }) =>
    patch({ skpId }, { status: 'returned', returnNote: note, lastBy: by, lastAt: at, version: Number(version) }),
  IndicatorMeasured: ({ data: { skpId }, version }) => patch({ skpId }, { version: Number(version) }),
});
