import { mayDecide, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import type { Activity } from './activity';
import type { Review, SuperiorSince } from './activity-log.commands';

export type ReviewFault =
  Readonly<{ code: 'activity.own' }> | Readonly<{ code: 'activity.not-the-superior'; superior: EmployeeId | null }>;

const byDay = (one: SuperiorSince, other: SuperiorSince): number => (one.from < other.from ? -1 : 1);

/** The one in force on the day; before the first known one that one, for an import brings no history. */
export const superiorOn = (day: LocalDate, superiors: readonly SuperiorSince[]): EmployeeId | null => {
  const inOrder = [...superiors].sort(byDay);
  const inForce = inOrder.findLast(({ from }) => from <= day) ?? inOrder[0];
  return inForce?.superior ?? null;
};

/** Rule REP-004: nobody approves his own. Rule REP-005: the superior decides; where there is none, the regional head. */
export const reviewFault = (employee: EmployeeId, { date }: Activity, review: Review): ReviewFault | undefined => {
  const { authority, superiors } = review;
  if (authority.by === employee) return { code: 'activity.own' };
  const superior = superiorOn(date, superiors);
  return mayDecide(authority, { employee, superior }) ? undefined : { code: 'activity.not-the-superior', superior };
};
