import { ReadTable } from '@kinerja/database';
import { add, tableProjection } from '@kinerja/projections';
import type { ActivityLogEvent } from '@kinerja/reporting-domain';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** How many reports of a unit's month there are, and how many of them stand approved or returned now. */
@ReadTable('reporting.unit_months', { version: 1 })
export class UnitMonthRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('text') month!: YearMonth;
  @Column('integer') reported!: number;
  @Column('integer') approved!: number;
  @Column('integer') returned!: number;
  /** People whose month is final. */
  @Column('integer') closed!: number;
}

/** Counts per unit and month, for the superiors' and the agency's overview. */
export const unitMonths = tableProjection<ActivityLogEvent, UnitMonthRow>(UnitMonthRow, {
  ActivityReported: ({ data: { unitId, month } }) => add({ unitId, month }, { reported: 1 }),
  ActivityCorrected: ({ data: { unitId, month } }) => add({ unitId, month }, { returned: -1 }),
  ActivityApproved: ({ data: { unitId, month } }) => add({ unitId, month }, { approved: 1 }),
  ActivityReturned: ({ data: { unitId, month } }) => add({ unitId, month }, { returned: 1 }),
  ActivityMonthClosed: ({ data: { unitId, month } }) => add({ unitId, month }, { closed: 1 }),
});
