import { problem } from '@kinerja/problem-details';
import { noEmployee, type SignedIn } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';

export type Judge = Readonly<{ by: EmployeeId; callerIsAgencyAdmin: boolean }>;

export const callerProblems = { 'caller.no-employee': noEmployee } as const;

/** Who judges here. @throws ProblemException 403 for an account that belongs to no employee. */
export const judgeOf = ({ employeeId, roles }: SignedIn): Judge => {
  if (!employeeId) throw problem('caller.no-employee', noEmployee);
  return { by: employeeId, callerIsAgencyAdmin: roles.includes('agency-admin') };
};
