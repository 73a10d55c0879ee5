import { instantColumn, ReadTable } from '@kinerja/database';
import type { EmployeeId, Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { ActivityStatus } from '@kinerja/reporting-domain';

/** One row of somebody's daily report. The index is the superiors' queue: what waits is a small part of all. */
@ReadTable('reporting.activities', {
  version: 1,
  indexes: [{ sql: "USING btree (employee_id, date) WHERE (status = 'reported'::text)" }],
})
export class ActivityRow {
  @PrimaryColumn('uuid') employeeId!: EmployeeId;
  @PrimaryColumn('text') month!: YearMonth;
  @PrimaryColumn('uuid') activityId!: string;
  @Column('date') date!: LocalDate;
  /** Wall clock of the agency, `08:30`. */
  @Column('text') startsAt!: string;
  @Column('text') endsAt!: string;
  @Column('text') description!: string;
  @Column('uuid', { nullable: true }) indicatorId!: string | null;
  /** Exact decimal as text; counts `unit`. */
  @Column('text', { nullable: true }) quantity!: string | null;
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('text') status!: ActivityStatus;
  /** Why it was returned; null once it is corrected. */
  @Column('text', { nullable: true }) returnNote!: string | null;
  @Column('uuid') lastBy!: EmployeeId;
  @Column(instantColumn) lastAt!: Instant;
}
