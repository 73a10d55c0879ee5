import { accept, err, ok, refuse, type Decider, type Decision, type Result } from '@kinerja/kernel';
import type { EmployeeId, Instant, YearMonth } from '@kinerja/vocabulary';
import { minutesOf, type Activity, type ActivityStatus } from './activity';
import type {
  ActivityLogCommand,
  ApproveActivity,
  CloseActivityMonth,
  CorrectActivity,
  ReportActivity,
  ReturnActivity,
  Review,
} from './activity-log.commands';
import type { ActivityLogEvent } from './activity-log.events';
import { evolve, type ActivityLogState } from './activity-log.state';
import { faultIn, type ActivityFault } from './activity.rules';
import { reviewFault, type ReviewFault } from './review.rules';

export type ActivityLogRefusal =
  | ActivityFault
  | ReviewFault
  | Readonly<{ code: 'activity.not-found'; activityId: string }>
  | Readonly<{ code: 'activity.month-closed'; month: YearMonth; closedAt: Instant }>
  | Readonly<{ code: 'activity.wrong-status'; status: ActivityStatus; by: EmployeeId; at: Instant }>
  | Readonly<{ code: 'activity.not-the-owner'; employee: EmployeeId }>
  | Readonly<{ code: 'activity.note-missing' }>;

type Answer = Decision<ActivityLogEvent, ActivityLogRefusal>;
type Open = Extract<ActivityLogState, { status: 'open' }>;

const notFound = (activityId: string): Answer => refuse({ code: 'activity.not-found', activityId });

const wrongStatus = ({ status, last }: Activity): Answer => refuse({ code: 'activity.wrong-status', status, ...last });

const find = ({ activities }: Open, activityId: string): Activity | undefined =>
  activities.find((one) => one.activityId === activityId);

/** An activity is reported once: two of one id would be corrected and decided on as one. */
const report = ({ data }: ReportActivity, state: Open): Answer => {
  const { employee, month, unitId, activity, now } = data;
  const known = find(state, activity.activityId);
  if (known) return wrongStatus(known);
  const fault = faultIn(month, data, state.activities);
  if (fault) return refuse(fault);
  return accept({ type: 'ActivityReported', data: { employee, month, unitId, activity, at: now } });
};

/** Rule REP-006: what was returned is put right by its owner and waits again. */
const correct = ({ data }: CorrectActivity, state: Open): Answer => {
  const { employee, month, activity, by, now } = data;
  if (by !== employee) return refuse({ code: 'activity.not-the-owner', employee });
  const known = find(state, activity.activityId);
  if (!known) return notFound(activity.activityId);
  if (known.status !== 'returned') return wrongStatus(known);
  const fault = faultIn(
    month,
    data,
    state.activities.filter((one) => one !== known),
  );
  if (fault) return refuse(fault);
  return accept({ type: 'ActivityCorrected', data: { employee, month, unitId: known.unitId, activity, at: now } });
};

/** The activity that `review` may decide on, or the reason why it may not. */
const reviewed = (employee: EmployeeId, review: Review, state: Open): Result<Activity, ActivityLogRefusal> => {
  const known = find(state, review.activityId);
  if (!known) return err({ code: 'activity.not-found', activityId: review.activityId });
  const fault = reviewFault(employee, known, review);
  if (fault) return err(fault);
  const { status, last } = known;
  return status === 'reported' ? ok(known) : err({ code: 'activity.wrong-status', status, ...last });
};

const approve = ({ data }: ApproveActivity, state: Open): Answer => {
  const { employee, month, activityId, authority, now } = data;
  const { by } = authority;
  const activity = reviewed(employee, data, state);
  if (!activity.ok) return refuse(activity.reason);
  const { unitId } = activity.value;
  return accept({ type: 'ActivityApproved', data: { employee, month, unitId, activityId, by, at: now } });
};

/** Rule REP-006: a return without a note leaves the employee guessing. */
const giveBack = ({ data }: ReturnActivity, state: Open): Answer => {
  const { employee, month, activityId, authority, now } = data;
  const { by } = authority;
  const activity = reviewed(employee, data, state);
  if (!activity.ok) return refuse(activity.reason);
  const note = data.note.trim();
  if (note === '') return refuse({ code: 'activity.note-missing' });
  const { unitId } = activity.value;
  return accept({ type: 'ActivityReturned', data: { employee, month, unitId, activityId, by, note, at: now } });
};

/** Rule REP-007: silence approves nothing; what waits or was returned at the end counts as not approved. */
const close = ({ data: { employee, month, unitId, now } }: CloseActivityMonth, { activities }: Open): Answer => {
  const approved = activities.filter(({ status }) => status === 'approved');
  const counts = {
    approved: approved.length,
    notApproved: activities.length - approved.length,
    approvedMinutes: approved.reduce((sum, one) => sum + minutesOf(one), 0),
  };
  return accept({ type: 'ActivityMonthClosed', data: { employee, month, unitId, ...counts, at: now } });
};

/** A closed log takes nothing more; to close it once more is quiet, for the reaction may ask twice. */
const decideClosed = ({ type, data: { month } }: ActivityLogCommand, closedAt: Instant): Answer =>
  type === 'CloseActivityMonth' ? accept() : refuse({ code: 'activity.month-closed', month, closedAt });

export const decide = (command: ActivityLogCommand, state: ActivityLogState): Answer => {
  if (state.status === 'closed') return decideClosed(command, state.closedAt);
  switch (command.type) {
    case 'ReportActivity':
      return report(command, state);
    case 'CorrectActivity':
      return correct(command, state);
    case 'ApproveActivity':
      return approve(command, state);
    case 'ReturnActivity':
      return giveBack(command, state);
    case 'CloseActivityMonth':
      return close(command, state);
  }
};

export const activityLogDecider: Decider<ActivityLogCommand, ActivityLogState, ActivityLogEvent, ActivityLogRefusal> = {
  initialState: { status: 'open', activities: [] },
  decide,
  evolve,
};
