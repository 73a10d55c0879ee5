import type {
  activityMonthClosedV1,
  indicatorMeasuredV1,
  periodClosedV1,
  periodOpenedV1,
  skpApprovedV1,
} from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import { MeasuredIndicatorRow, MonthActivitiesRow, PeriodRow, PlanRow } from './months.read-model';

export type PeriodOpened = ContractEvent<typeof periodOpenedV1>;
export type PeriodClosed = ContractEvent<typeof periodClosedV1>;
export type ActivityMonthClosed = ContractEvent<typeof activityMonthClosedV1>;
export type SkpApproved = ContractEvent<typeof skpApprovedV1>;
export type IndicatorMeasured = ContractEvent<typeof indicatorMeasuredV1>;

export const periods = tableProjection<PeriodOpened | PeriodClosed, PeriodRow>(PeriodRow, {
  'planning.period-opened': ({ data: { month } }) => insert({ month, isClosed: false }),
  'planning.period-closed': ({ data: { month } }) => insert({ month, isClosed: true }),
});

export const monthActivities = tableProjection<ActivityMonthClosed, MonthActivitiesRow>(MonthActivitiesRow, {
  'reporting.activity-month-closed': ({ data }) => insert({ ...data }),
});

export const plans = tableProjection<SkpApproved, PlanRow>(PlanRow, {
  'planning.skp-approved': ({ data: { skpId, employeeId, year, results, approvedAt } }) =>
    insert({ skpId, employeeId, year, results, approvedAt: instant(approvedAt) }),
});

export const measuredIndicators = tableProjection<IndicatorMeasured, MeasuredIndicatorRow>(MeasuredIndicatorRow, {
  'planning.indicator-measured': ({ data: { skpId, indicatorId, value } }) => insert({ skpId, indicatorId, value }),
});
