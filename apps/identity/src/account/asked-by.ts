import type { SignedIn } from '@kinerja/http-edge';
import { accountId, type AskedBy } from '@kinerja/identity-domain';

/** The person whose account sent the request, for what nobody decides about themselves. */
export const personOf = ({ employeeId }: SignedIn): Pick<AskedBy, 'byPerson'> =>
  employeeId ? { byPerson: employeeId } : {};

/** Whoever sent the request, as commands of two persons want them. */
export const askedBy = (caller: SignedIn): AskedBy => ({ by: accountId(caller.accountId), ...personOf(caller) });
