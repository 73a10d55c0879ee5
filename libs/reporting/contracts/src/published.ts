import type { Contract } from '@kinerja/contracts';
import { activityMonthClosedV1 } from './activity-month-closed.v1';
import { attendanceMonthClosedV1 } from './attendance-month-closed.v1';
import { monthCountedV1 } from './month-counted.v1';
import { reportingControlTotalsStatedV1 } from './control-totals-stated.v1';

/** Every contract of reporting in every version ever published, by type; a new one is added here, none is ever taken away. */
export const reportingContracts: readonly Contract[] = [
  activityMonthClosedV1,
  attendanceMonthClosedV1,
  monthCountedV1,
  reportingControlTotalsStatedV1,
];
