import { ReadTable } from '@kinerja/database';
import { evaluationFinalV1 } from '@kinerja/evaluation-contracts';
import { heardTable, on } from '@kinerja/messaging';
import { skpApprovedV1 } from '@kinerja/planning-contracts';
import { insert } from '@kinerja/projections';
import { activityMonthClosedV1 } from '@kinerja/reporting-contracts';
import { type EmployeeId, employeeId, endOfMonth, type LocalDate, localDate, yearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Rule IDN-063: what stands in the way of a withdrawal. The plan approved last, each month whose reports are closed, each that is evaluated. */
@ReadTable('identity.decisions', { version: 1, indexes: [['employeeId'], ['decidedBy']] })
export class DecisionRow {
  @PrimaryColumn('text') decision!: string;
  @Column('text') what!: 'plan' | 'reports' | 'evaluation';
  /** About whom. */
  @Column('uuid') employeeId!: EmployeeId;
  /** Null where nobody in person. */
  @Column('uuid', { nullable: true }) decidedBy!: EmployeeId | null;
  /** First and last day that it is about; of a plan the day of its approval, in UTC. */
  @Column('date') firstDay!: LocalDate;
  @Column('date') lastDay!: LocalDate;
}

const daysOf = (month: string) => ({ firstDay: localDate(`${month}-01`), lastDay: endOfMonth(yearMonth(month)) });

export const decisions = heardTable(
  DecisionRow,
  on(skpApprovedV1, ({ data }) => {
    const day = localDate(data.approvedAt.slice(0, 10));
    const who = { employeeId: employeeId(data.employeeId), decidedBy: employeeId(data.approvedBy) };
    return insert({ decision: `plan/${data.skpId}`, what: 'plan', ...who, firstDay: day, lastDay: day });
  }),
  on(activityMonthClosedV1, ({ data: { month, ...data } }) => {
    const who = { employeeId: employeeId(data.employeeId), decidedBy: null };
    return insert({ decision: `reports/${who.employeeId}/${month}`, what: 'reports', ...who, ...daysOf(month) });
  }),
  on(evaluationFinalV1, ({ data: { month, ...data } }) => {
    const who = { employeeId: employeeId(data.employeeId), decidedBy: employeeId(data.ratedBy) };
    return insert({ decision: `evaluation/${who.employeeId}/${month}`, what: 'evaluation', ...who, ...daysOf(month) });
  }),
);
