/**
 * What an account may do. Being somebody's superior or appraiser is no role: it follows from assignments.
 * The system administrator manages accounts and sees no pay (separation of duties).
 */
export const roles = [
  'employee', 'agency-admin', 'unit-head', 'payroll-officer', 'payroll-verifier', 'survey-officer',
  'bkpsdm-analyst', 'auditor', 'system-admin',
] as const; // prettier-ignore
export type Role = (typeof roles)[number];
