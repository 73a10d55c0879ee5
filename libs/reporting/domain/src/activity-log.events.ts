import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { ActivityReport } from './activity';

/** `unitId` is the unit the person worked in when it was reported; progress is counted there. */
type InLog = { employee: EmployeeId; month: YearMonth; unitId: UnitId };

export type ActivityReported = Event<'ActivityReported', InLog & { activity: ActivityReport; at: Instant }>;
/** A returned activity was put right and waits again. */
export type ActivityCorrected = Event<'ActivityCorrected', InLog & { activity: ActivityReport; at: Instant }>;
export type ActivityApproved = Event<'ActivityApproved', InLog & { activityId: string; by: EmployeeId; at: Instant }>;
export type ActivityReturned = Event<
  'ActivityReturned',
  InLog & { activityId: string; by: EmployeeId; note: string; at: Instant }
>;
/** `approvedMinutes` is the length of the approved activities. */
export type ActivityMonthClosed = Event<
  'ActivityMonthClosed',
  InLog & { approved: number; notApproved: number; approvedMinutes: number; at: Instant }
>;

export type ActivityLogEvent =
  ActivityReported | ActivityCorrected | ActivityApproved | ActivityReturned | ActivityMonthClosed;
