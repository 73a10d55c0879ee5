import { instantColumn } from '@kinerja/database';
import type { SkpApprovedV1 } from '@kinerja/contracts';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A month that planning has opened. */
@Entity({ schema: 'evaluation', name: 'periods_v1' })
export class PeriodRow {
  @PrimaryColumn('text') month!: string;
  @Column('boolean') isClosed!: boolean;
}

/** What a person's daily reports of a month came to. */
@Entity({ schema: 'evaluation', name: 'month_activities_v1' })
export class MonthActivitiesRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') approved!: number;
  @Column('integer') notApproved!: number;
  @Column('integer') approvedMinutes!: number;
}

/** An approved plan, shown beside the rating. */
@Entity({ schema: 'evaluation', name: 'plans_v1' })
export class PlanRow {
  @PrimaryColumn('uuid') skpId!: string;
  @Column('uuid') employeeId!: string;
  @Column('integer') year!: number;
  @Column('jsonb') results!: SkpApprovedV1['results'];
  @Column(instantColumn) approvedAt!: Instant;
}

/** The value a published survey gave to an indicator. */
@Entity({ schema: 'evaluation', name: 'measured_indicators_v1' })
export class MeasuredIndicatorRow {
  @PrimaryColumn('uuid') skpId!: string;
  @PrimaryColumn('uuid') indicatorId!: string;
  @Column('numeric') value!: string;
}
