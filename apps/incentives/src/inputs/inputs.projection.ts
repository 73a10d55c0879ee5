import {
  activityMonthClosedV1,
  attendanceMonthClosedV1,
  evaluationFinalV1,
  periodClosedV1,
  periodOpenedV1,
} from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { sourceOf } from '../message-source';
import { ActivityMonthRow, AttendanceMonthRow, FinalEvaluationRow, PeriodRow } from './inputs.read-model';

export const periods = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ data: { month } }) => insert({ month, isClosed: false })),
  on(periodClosedV1, ({ data: { month } }) => insert({ month, isClosed: true })),
);

export const finalEvaluations = heardTable(
  FinalEvaluationRow,
  on(evaluationFinalV1, (message) => {
    const { employeeId, month, revision, predikat } = message.data;
    return insert({ employeeId, month, revision, predikat, source: sourceOf(message) });
  }),
);

export const attendanceMonths = heardTable(
  AttendanceMonthRow,
  on(attendanceMonthClosedV1, (message) => {
    const { employeeId, month, ...facts } = message.data;
    return insert({ employeeId, month, facts, source: sourceOf(message) });
  }),
);

export const activityMonths = heardTable(
  ActivityMonthRow,
  on(activityMonthClosedV1, (message) => {
    const { employeeId, month, approvedMinutes } = message.data;
    return insert({ employeeId, month, approvedMinutes, source: sourceOf(message) });
  }),
);
