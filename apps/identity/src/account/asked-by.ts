import type { SignedIn } from '@kinerja/http-edge';
import { accountId, type AskedBy } from '@kinerja/identity-domain';

/** Whoever sent the request, as commands of two persons want them. */
export const askedBy = ({ accountId: id, employeeId }: SignedIn): AskedBy => ({
  by: accountId(id),
  ...(employeeId && { byPerson: employeeId }),
});
