import { instantColumn, ReadTable } from '@kinerja/database';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { ActivityLogEvent, ActivityReported, ActivityStatus } from '@kinerja/reporting-domain';
import type { EmployeeId, Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One row of somebody's daily report. The index is the superiors' queue: what waits is a small part of all. */
@ReadTable('reporting.activities', {
  version: 1,
  isPersonal: true,
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
  /** Blank once the person's key in the log has been destroyed. */
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

const waiting = ({ employee, month, activity, at }: Omit<ActivityReported['data'], 'unitId'>): ActivityRow => ({
  employeeId: employee,
  month,
  ...activity,
  description: activity.description ?? '',
  status: 'reported',
  returnNote: null,
  lastBy: employee,
  lastAt: at,
});

/** Every activity as its owner and superior see it. */
export const activities = tableProjection<ActivityLogEvent, ActivityRow>(ActivityRow, {
  ActivityReported: ({ data }) => insert(waiting(data)),
  ActivityCorrected: ({ data }) => insert(waiting(data)),
  ActivityApproved: ({ data: { employee, month, activityId, by, at } }) =>
    patch({ employeeId: employee, month, activityId }, { status: 'approved', lastBy: by, lastAt: at }),
  ActivityReturned: ({ data: { employee, month, activityId, by, note, at } }) =>
    patch(
      { employeeId: employee, month, activityId },
      { status: 'returned', returnNote: note, lastBy: by, lastAt: at },
    ),
  ActivityMonthClosed: () => none,
});
