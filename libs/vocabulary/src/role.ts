/**
 * What an account may do. Being somebody's superior or appraiser is no role: it follows from assignments.
 * Of the rights that follow from a post, those over pay take a role as well: a post is entered by one administrator.
 * The system administrator manages accounts and sees no pay (separation of duties).
 */
export const roles = [
  'employee', 'agency-admin', 'unit-head', 'agency-head', 'payroll-officer', 'payroll-verifier', 'survey-officer',
  'bkpsdm-analyst', 'auditor', 'system-admin',
] as const; // prettier-ignore
export type Role = (typeof roles)[number];

/** The instance of the personnel board, which looks over the agencies and has no people of its own. */
export const CENTRE_INSTANCE = 'bkpsdm';

const ofCentre: readonly Role[] = ['agency-admin', 'bkpsdm-analyst', 'auditor', 'system-admin'];

/** Roles that there is something to do for in an instance. */
export const rolesAt = (instance: string): readonly Role[] =>
  instance === CENTRE_INSTANCE ? ofCentre : roles.filter((role) => role !== 'bkpsdm-analyst');
