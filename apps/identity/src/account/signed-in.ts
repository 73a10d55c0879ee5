import type { EmployeeId, Role } from '@kinerja/vocabulary';
import type { Account } from './accounts.queries';

/** Who has come in; the gateway keeps it in the session. */
export type SignedInAccount = Readonly<{
  accountId: string;
  employeeId?: EmployeeId;
  displayName: string;
  roles: readonly Role[];
}>;

export const signedInAccount = ({ accountId, employeeId, username, roles, name }: Account): SignedInAccount => ({
  accountId,
  ...(employeeId && { employeeId }),
  displayName: name ?? username,
  roles,
});
