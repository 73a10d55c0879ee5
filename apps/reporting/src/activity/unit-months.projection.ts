import type { ActivityLogEvent } from '@kinerja/reporting-domain';
import { add, tableProjection } from '@kinerja/projections';
import { UnitMonthRow } from './unit-months.read-model';

/** Counts per unit and month, for the superiors' and the agency's overview. */
export const unitMonths = tableProjection<ActivityLogEvent, UnitMonthRow>(UnitMonthRow, {
  ActivityReported: ({ data: { unitId, month } }) => add({ unitId, month }, { reported: 1 }),
  ActivityCorrected: ({ data: { unitId, month } }) => add({ unitId, month }, { returned: -1 }),
  ActivityApproved: ({ data: { unitId, month } }) => add({ unitId, month }, { approved: 1 }),
  ActivityReturned: ({ data: { unitId, month } }) => add({ unitId, month }, { returned: 1 }),
  ActivityMonthClosed: ({ data: { unitId, month } }) => add({ unitId, month }, { closed: 1 }),
});
