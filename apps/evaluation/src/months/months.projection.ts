import {
  activityMonthClosedV1,
  indicatorMeasuredV1,
  periodClosedV1,
  periodOpenedV1,
  skpApprovedV1,
} from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import { MeasuredIndicatorRow, MonthActivitiesRow, PeriodRow, PlanRow } from './months.read-model';

export const periods = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ data: { month } }) => insert({ month, isClosed: false })),
  on(periodClosedV1, ({ data: { month } }) => insert({ month, isClosed: true })),
);

export const monthActivities = heardTable(
  MonthActivitiesRow,
  on(activityMonthClosedV1, ({ data }) => insert({ ...data })),
);

export const plans = heardTable(
  PlanRow,
  on(skpApprovedV1, ({ data: { skpId, employeeId, year, results, approvedAt } }) =>
    insert({ skpId, employeeId, year, results, approvedAt: instant(approvedAt) }),
  ),
);

export const measuredIndicators = heardTable(
  MeasuredIndicatorRow,
  on(indicatorMeasuredV1, ({ data: { skpId, indicatorId, value } }) => insert({ skpId, indicatorId, value })),
);
