import type { Role } from '@kinerja/vocabulary';

/** Whoever looks after accounts. */
const administrators: readonly Role[] = ['agency-admin', 'system-admin'];

/** Whoever handles pay, releases it, or looks over all of that. */
const offices: readonly Role[] = ['payroll-officer', 'payroll-verifier', 'agency-head', 'auditor'];

/** Rules IDN-071, IDN-073: those that exclude each other, and end with the disabling of an account. */
export const dutyRoles: readonly Role[] = [...offices, ...administrators];

export const isDuty = (role: Role): boolean => dutyRoles.includes(role);

/**
 * Rule IDN-071: of a person with several accounts one alone has these. Not the others: logs of before never reserved them, and what a log
 * reserves is not decided anew.
 */
export const isReservedDuty = (role: Role): boolean =>
  isAdministrator(role) || role === 'payroll-officer' || role === 'payroll-verifier';

/** Rule IDN-070: roles that touch pay or roles are given by two persons. The one place that says which those are. */
export const twoPersonRoles: readonly Role[] = dutyRoles.filter((role) => role !== 'auditor');

export const needsTwoPersons = (role: Role): boolean => twoPersonRoles.includes(role);

export const isAdministrator = (role: Role): boolean => administrators.includes(role);

export const administers = (roles: readonly Role[]): boolean => roles.some(isAdministrator);

/**
 * Rule IDN-071: who computes pay, who verifies it, who releases it, who audits and who looks after accounts are different persons. The two
 * administrators are one kind.
 */
const dutyOf = (role: Role): string | undefined => {
  if (isAdministrator(role)) return 'administrator';
  return offices.includes(role) ? role : undefined;
};

/** Rule IDN-071: each of these roles with its kind; of two kinds a person holds one. */
export const dutyKinds: readonly (readonly [role: Role, kind: string])[] = dutyRoles.map((role) => [
  role,
  dutyOf(role) ?? role,
]);

/** One that is held already and may not be held together with another one. */
export const excludedBy = (role: Role, held: readonly Role[]): Role | undefined =>
  isDuty(role) ? held.find((other) => isDuty(other) && dutyOf(other) !== dutyOf(role)) : undefined;

/** Two of these roles that nobody may hold together. */
export const excludedPair = (roles: readonly Role[]): readonly [Role, Role] | undefined => {
  const duties = roles.filter(isDuty);
  const [first] = duties;
  const other = first && duties.find((role) => dutyOf(role) !== dutyOf(first));
  return first && other && [first, other];
};
