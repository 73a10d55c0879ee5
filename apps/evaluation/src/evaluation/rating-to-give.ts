import type { HeldPost } from '@kinerja/directory';
import type { MonthActivitiesRow } from '../months/month-activities.table';
import type { ShownPlan } from '../months/months.queries';
import type { EvaluationRow } from './evaluations.table';

/** Somebody the caller rates, with what is known of the month. */
export type RatingToGive = Readonly<{
  employeeId: string;
  unitId: string;
  position: string;
  headsUnit: boolean;
  isCounted: boolean;
  approvedActivities: number;
  waitingActivities: number;
  approvedMinutes: number;
  plan: ShownPlan | null;
  version: number;
  evaluation: EvaluationRow | null;
}>;

type Known = Readonly<{
  activities: MonthActivitiesRow | undefined;
  plan: ShownPlan | undefined;
  evaluation: EvaluationRow | undefined;
}>;

const noActivities = { approved: 0, notApproved: 0, approvedMinutes: 0 };

const counted = ({ approved, notApproved, approvedMinutes }: typeof noActivities) => ({
  approvedActivities: approved,
  waitingActivities: notApproved,
  approvedMinutes,
});

export const ratingToGive = (post: HeldPost, { activities, plan, evaluation }: Known): RatingToGive => ({
  employeeId: post.employeeId,
  unitId: post.unitId,
  position: post.position,
  headsUnit: post.duty === 'head',
  isCounted: activities !== undefined,
  ...counted(activities ?? noActivities),
  plan: plan ?? null,
  version: evaluation?.version ?? 0,
  evaluation: evaluation ?? null,
});
