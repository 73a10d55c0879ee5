import type { AttendanceFacts } from '@kinerja/incentives-domain';
import type { Predikat } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A month that planning has opened. */
@Entity({ schema: 'incentives', name: 'periods_v1' })
export class PeriodRow {
  @PrimaryColumn('text') month!: string;
  @Column('boolean') isClosed!: boolean;
}

/** The last revision of a final evaluation. */
@Entity({ schema: 'incentives', name: 'final_evaluations_v1' })
export class FinalEvaluationRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') revision!: number;
  @Column('text') predikat!: Predikat;
  @Column('text') source!: string;
}

@Entity({ schema: 'incentives', name: 'attendance_months_v1' })
export class AttendanceMonthRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('jsonb') facts!: AttendanceFacts;
  @Column('text') source!: string;
}

@Entity({ schema: 'incentives', name: 'activity_months_v1' })
export class ActivityMonthRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') approvedMinutes!: number;
  @Column('text') source!: string;
}
