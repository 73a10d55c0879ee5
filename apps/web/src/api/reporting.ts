import type { components } from './generated/reporting';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type Activity = Schemas['Activity'];
export type ActivityStatus = Activity['status'];
export type ActivityDraft = Schemas['ActivityDto'];
export type ActivityName = Schemas['ActivityNameDto'];
/** What became of one of many approvals; a refusal is told as it would be told alone. */
export type ApprovalAnswer = Schemas['Approvals']['items'][number];

export const myActivities = (month: string) => askAll('GET reporting/activity-logs/mine', { query: { month } });
export const waitingActivities = () => ask('GET reporting/queue', { query: { limit: 200 } });

export const nameOf = ({ employeeId, month, activityId }: ActivityName): ActivityName => ({
  employeeId,
  month,
  activityId,
});

/** Reports of a month, unit by unit. */
export const unitMonths = (month: string) => ask('GET reporting/progress', { query: { month } });
