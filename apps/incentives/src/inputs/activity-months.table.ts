import { activityMonthClosedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { sourceOf } from '../message-source';

@Entity({ schema: 'incentives', name: 'activity_months_v1' })
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
