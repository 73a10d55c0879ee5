import { activityMonthClosedV1 } from '@kinerja/reporting-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';
import { sourceOf } from '../message-source';

@ReadTable('incentives.activity_months', { version: 1 })
export class ActivityMonthRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') approvedMinutes!: number;
  @Column('text') source!: string;
}

export const activityMonths = heardTable(
  ActivityMonthRow,
  on(activityMonthClosedV1, (message) => {
    const { employeeId, month, approvedMinutes } = message.data;
    return insert({ employeeId, month, approvedMinutes, source: sourceOf(message) });
  }),
);
