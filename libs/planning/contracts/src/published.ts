import type { Contract } from '@kinerja/contracts';
import { indicatorMeasuredV1 } from './indicator-measured.v1';
import { periodClosedV1 } from './period-closed.v1';
import { periodOpenedV1 } from './period-opened.v1';
import { planCountedV1 } from './plan-counted.v1';
import { planningControlTotalsStatedV1 } from './control-totals-stated.v1';
import { skpApprovedV1 } from './skp-approved.v1';

/** Every contract of planning in every version ever published, by type; a new one is added here, none is ever taken away. */
export const planningContracts: readonly Contract[] = [
  indicatorMeasuredV1,
  periodClosedV1,
  periodOpenedV1,
  planCountedV1,
  planningControlTotalsStatedV1,
  skpApprovedV1,
];
