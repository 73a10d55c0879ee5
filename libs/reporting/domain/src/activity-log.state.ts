import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { Activity } from './activity';
import type { ActivityLogEvent } from './activity-log.events';

/** `activities` in the order they were reported. */
export type ActivityLogState =
  | Readonly<{ status: 'open'; activities: readonly Activity[] }>
  | Readonly<{ status: 'closed'; closedAt: Instant; activities: readonly Activity[] }>;

const changed = (state: ActivityLogState, activityId: string, change: Partial<Activity>): ActivityLogState => ({
  ...state,
  activities: state.activities.map((one) => (one.activityId === activityId ? { ...one, ...change } : one)),
});

const step = (by: EmployeeId, at: Instant) => ({ by, at });

/** Total and silent: what is in the stream has happened, so it is never refused here. */
export const evolve = (state: ActivityLogState, { type, data }: ActivityLogEvent): ActivityLogState => {
  switch (type) {
    case 'ActivityReported': {
      const last = step(data.employee, data.at);
      const activity: Activity = { ...data.activity, unitId: data.unitId, status: 'reported', last };
      return { ...state, activities: [...state.activities, activity] };
    }
    case 'ActivityCorrected': {
      const last = step(data.employee, data.at);
      return changed(state, data.activity.activityId, { ...data.activity, status: 'reported', last });
    }
    case 'ActivityApproved':
      return changed(state, data.activityId, { status: 'approved', last: step(data.by, data.at) });
    case 'ActivityReturned':
      return changed(state, data.activityId, { status: 'returned', last: step(data.by, data.at) });
    case 'ActivityMonthClosed':
      return { status: 'closed', closedAt: data.at, activities: state.activities };
  }
};
