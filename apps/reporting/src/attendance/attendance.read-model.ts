import { ReadTable } from '@kinerja/database';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { AttendanceFigures } from '@kinerja/reporting-domain';

/** A person's attendance of a month, in the latest revision. */
@ReadTable('reporting.attendance', { version: 1 })
export class AttendanceRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @PrimaryColumn('text') month!: YearMonth;
  @Column('jsonb') figures!: AttendanceFigures;
  @Column('integer') revision!: number;
  /** Why the figures before were replaced; null for the first. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') status!: 'recorded' | 'closed';
}
