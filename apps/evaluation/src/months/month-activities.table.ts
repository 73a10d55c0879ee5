import { activityMonthClosedV1 } from '@kinerja/reporting-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** What a person's daily reports of a month came to. */
@ReadTable('evaluation.month_activities', { version: 1 })
export class MonthActivitiesRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') approved!: number;
  @Column('integer') notApproved!: number;
  @Column('integer') approvedMinutes!: number;
}

export const monthActivities = heardTable(
  MonthActivitiesRow,
  on(activityMonthClosedV1, ({ data }) => insert({ ...data })),
);
