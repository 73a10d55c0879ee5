import type { Review } from '@kinerja/reporting-domain';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';

/** Who decides, and with which right. */
export type Reviewer = Readonly<{ by: EmployeeId; roles: readonly Role[]; now: Instant }>;

/** Rule REP-005: the agency's administrator enters what the head of the region decided on the head of the agency. */
export const recordsForRegionalHead = (roles: readonly Role[]): boolean => roles.includes('agency-admin');

export const reviewBy = (
  { by, roles, now }: Reviewer,
  activityId: string,
  superiors: Review['superiors'] | undefined,
): Review => ({
  activityId,
  by,
  superiors: superiors ?? [],
  recordsForRegionalHead: recordsForRegionalHead(roles),
  now,
});
