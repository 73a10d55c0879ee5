import { ReadTable } from '@kinerja/database';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { AttendanceEvent, AttendanceFigures } from '@kinerja/reporting-domain';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A person's attendance of a month, in the latest revision. */
@ReadTable('reporting.attendance', { version: 1, isPersonal: true })
export class AttendanceRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @PrimaryColumn('text') month!: YearMonth;
  @Column('jsonb') figures!: AttendanceFigures;
  @Column('integer') revision!: number;
  /** Why the figures before were replaced; null for the first. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') status!: 'recorded' | 'closed';
}

export const attendance = tableProjection<AttendanceEvent, AttendanceRow>(AttendanceRow, {
  AttendanceMonthRecorded: ({ data: { employee, month, figures, revision, reason } }) =>
    insert({ employeeId: employee, month, figures, revision, reason, status: 'recorded' }),
  AttendanceMonthMissed: () => none,
  AttendanceMonthClosed: ({ data: { employee, month } }) =>
    patch({ employeeId: employee, month }, { status: 'closed' }),
});
