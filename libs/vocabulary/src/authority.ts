import type { EmployeeId } from './ids';

/** Who decides about another person's work, and with which right, on the day of the decision. */
export type Authority = Readonly<{
  by: EmployeeId;
  /** In whose stead: by delegation, or as Plt or Plh of the post they held. */
  actsFor: readonly EmployeeId[];
  /** Enters what the head of the region decided on somebody without a superior in the agency. */
  recordsForRegionalHead: boolean;
}>;

/** Whether this is the person, or stands in for that person on the day. */
export const actsAs = ({ by, actsFor }: Authority, employee: EmployeeId): boolean =>
  by === employee || actsFor.includes(employee);

/** Whom a decision is about; the superior is null where that person sits outside the agency. */
export type Subordinate = Readonly<{ employee: EmployeeId | undefined; superior: EmployeeId | null }>;

/**
 * Rule IDN-039: the superior on the day of the fact decides, or who stands in for that person on the day of the decision; where
 * there is none in the agency, its administrator enters what the head of the region decided. Nobody decides about themselves.
 */
export const mayDecide = (authority: Authority, { employee, superior }: Subordinate): boolean => {
  if (authority.by === employee) return false;
  if (superior === null) return authority.recordsForRegionalHead;
  return actsAs(authority, superior);
};
