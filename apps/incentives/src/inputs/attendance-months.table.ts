import { attendanceMonthClosedV1 } from '@kinerja/reporting-contracts';
import { ReadTable } from '@kinerja/database';
import type { AttendanceFacts } from '@kinerja/incentives-domain';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';
import { sourceOf } from '../message-source';

@ReadTable('incentives.attendance_months', { version: 1 })
export class AttendanceMonthRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('jsonb') facts!: AttendanceFacts;
  @Column('text') source!: string;
}

export const attendanceMonths = heardTable(
  AttendanceMonthRow,
  on(attendanceMonthClosedV1, (message) => {
    const { employeeId, month, ...facts } = message.data;
    return insert({ employeeId, month, facts, source: sourceOf(message) });
  }),
);
