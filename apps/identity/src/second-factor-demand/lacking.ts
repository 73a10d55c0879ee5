import { twoPersonRoles, type DemandScope } from '@kinerja/identity-domain';
import type { AccountFilter } from '../account/accounts.queries';

/** Accounts in use of whom it is demanded and that have none. */
export const lackingAmong = (scope: DemandScope): AccountFilter => ({
  ...{ status: 'active', isWithoutSecondFactor: true },
  ...(scope === 'two-person-roles' && { anyOf: twoPersonRoles }),
});
