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
 * How a caller stands to whom a case is about, on the day that counts for it. Whoever led that person on another day only, or leads
 * another unit, is `none` of these.
 */
export const relations = [
  /** It is about the caller, or about the unit that the caller heads. */
  'own',
  /** The caller is the superior. */
  'line',
  /** The caller stands in for whoever decides: by delegation, or as Plt or Plh of that post. */
  'stand-in',
  /** It is about somebody without a superior in the agency. */
  'nobody-above',
  /** The caller heads the agency, definitively or as Plt (Pengguna Anggaran). */
  'budget-holder',
  'none',
] as const;
export type Relation = (typeof relations)[number];

/** `asked`: absent for an account that belongs to no employee. */
export const relationTo = (asked: Authority | undefined, { employee, superior }: Subordinate): Relation => {
  if (!asked) return 'none';
  if (asked.by === employee) return 'own';
  if (superior === null) return 'nobody-above';
  if (asked.by === superior) return 'line';
  return actsAs(asked, superior) ? 'stand-in' : 'none';
};

/** The same to a unit, by its head, who is missing while the post is vacant: whoever stands in for the head stands in here. */
export const relationToUnit = (asked: Authority | undefined, unit: Subordinate): Relation => {
  const relation = relationTo(asked, unit);
  if (relation === 'own' || relation === 'line') return relation;
  return asked && unit.employee !== undefined && actsAs(asked, unit.employee) ? 'stand-in' : relation;
};

/**
 * Rule IDN-039: the superior on the day of the fact decides, or who stands in for that person on the day of the decision; where
 * there is none in the agency, its administrator enters what the head of the region decided. Nobody decides about themselves.
 */
export const decides = (relation: Relation, recordsForRegionalHead: boolean): boolean =>
  relation === 'line' || relation === 'stand-in' || (relation === 'nobody-above' && recordsForRegionalHead);

/** Rule IDN-039 of one person. */
export const mayDecide = (authority: Authority, about: Subordinate): boolean =>
  decides(relationTo(authority, about), authority.recordsForRegionalHead);
