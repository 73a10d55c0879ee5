import { command, type Page } from './http';
import { ask, askAll } from './query';

export type ActivityStatus = 'reported' | 'approved' | 'returned';
export type Activity = Readonly<{
  activityId: string;
  employeeId: string;
  month: string;
  /** Calendar day. */
  date: string;
  /** Wall clock of the agency, `08:30`. */
  startsAt: string;
  endsAt: string;
  description: string;
  indicatorId?: string | null;
  /** Exact decimal as text. */
  quantity?: string | null;
  unit?: string | null;
  status: ActivityStatus;
  returnNote?: string | null;
}>;
export type ActivityDraft = Pick<Activity, 'date' | 'startsAt' | 'endsAt' | 'description'> &
  Readonly<{ indicatorId?: string; quantity?: string; unit?: string }>;
export type ActivityName = Pick<Activity, 'employeeId' | 'month' | 'activityId'>;

export const myActivities = (month: string) => askAll<Activity>('reporting', 'activity-logs/mine', { month });
export const waitingActivities = () => ask<Page<Activity>>('reporting', 'queue', { limit: 200 });

const pathOf = ({ employeeId, month, activityId }: ActivityName) =>
  `activity-logs/${employeeId}/${month}/activities/${activityId}`;

export const addActivity = (draft: ActivityDraft, key: string) =>
  command<{ activityId: string }>('reporting', 'activities', { key, body: draft });
export const correctActivity = (name: ActivityName, draft: ActivityDraft, key: string) =>
  command('reporting', pathOf(name), { method: 'PUT', key, body: draft });
export const returnActivity = (name: ActivityName, note: string, key: string) =>
  command('reporting', `${pathOf(name)}/return`, { key, body: { note } });
/** What became of one of them; a refusal is told as it would be told alone. */
export type ApprovalAnswer = ActivityName &
  (
    | Readonly<{ approved: true }>
    | Readonly<{ approved: false; problem: Readonly<{ code: string; title: string; status: number }> }>
  );

export const approveActivities = (activities: readonly ActivityName[], key: string) =>
  command<{ items: readonly ApprovalAnswer[] }>('reporting', 'activity-approvals', {
    key,
    body: { activities: activities.map(({ employeeId, month, activityId }) => ({ employeeId, month, activityId })) },
  });
