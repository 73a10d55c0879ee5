export { indicatorMeasuredV1, type IndicatorMeasuredV1 } from './src/indicator-measured.v1';
export { periodClosedV1, type PeriodClosedV1 } from './src/period-closed.v1';
export { periodOpenedV1, type PeriodOpenedV1 } from './src/period-opened.v1';
export { planCountedV1, type PlanCountedV1 } from './src/plan-counted.v1';
export { planningControlTotalsStatedV1 } from './src/control-totals-stated.v1';
export { skpApprovedV1, type SkpApprovedV1 } from './src/skp-approved.v1';
export { planningContracts } from './src/published';
