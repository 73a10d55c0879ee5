import type {
  activityMonthClosedV1,
  attendanceMonthClosedV1,
  evaluationFinalV1,
  periodClosedV1,
  periodOpenedV1,
} from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { sourceOf } from '../message-source';
import { ActivityMonthRow, AttendanceMonthRow, FinalEvaluationRow, PeriodRow } from './inputs.read-model';

type Identified = Readonly<{ id: string }>;
export type PeriodOpened = ContractEvent<typeof periodOpenedV1>;
export type PeriodClosed = ContractEvent<typeof periodClosedV1>;
export type EvaluationFinal = ContractEvent<typeof evaluationFinalV1> & Identified;
export type AttendanceMonthClosed = ContractEvent<typeof attendanceMonthClosedV1> & Identified;
export type ActivityMonthClosed = ContractEvent<typeof activityMonthClosedV1> & Identified;

export const periods = tableProjection<PeriodOpened | PeriodClosed, PeriodRow>(PeriodRow, {
  'planning.period-opened': ({ data: { month } }) => insert({ month, isClosed: false }),
  'planning.period-closed': ({ data: { month } }) => insert({ month, isClosed: true }),
});

export const finalEvaluations = tableProjection<EvaluationFinal, FinalEvaluationRow>(FinalEvaluationRow, {
  'evaluation.evaluation-final': (message) => {
    const { employeeId, month, revision, predikat } = message.data;
    return insert({ employeeId, month, revision, predikat, source: sourceOf(message) });
  },
});

export const attendanceMonths = tableProjection<AttendanceMonthClosed, AttendanceMonthRow>(AttendanceMonthRow, {
  'reporting.attendance-month-closed': (message) => {
    const { employeeId, month, ...facts } = message.data;
    return insert({ employeeId, month, facts, source: sourceOf(message) });
  },
});

export const activityMonths = tableProjection<ActivityMonthClosed, ActivityMonthRow>(ActivityMonthRow, {
  'reporting.activity-month-closed': (message) => {
    const { employeeId, month, approvedMinutes } = message.data;
    return insert({ employeeId, month, approvedMinutes, source: sourceOf(message) });
  },
});
