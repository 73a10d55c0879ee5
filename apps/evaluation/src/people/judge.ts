import { problem } from '@kinerja/problem-details';
import type { SignedIn } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';

export type Judge = Readonly<{ by: EmployeeId; callerIsAgencyAdmin: boolean }>;

/** Who judges here. @throws ProblemException 403 for an account that belongs to no employee. */
export const judgeOf = ({ employeeId, roles }: SignedIn): Judge => {
  if (!employeeId) throw problem('caller.no-employee', { status: 403, title: 'This account belongs to no employee' });
  return { by: employeeId, callerIsAgencyAdmin: roles.includes('agency-admin') };
};
