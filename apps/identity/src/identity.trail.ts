import { accountId } from '@kinerja/identity-domain';
import type { TrailMounting } from '@kinerja/trail';
import { identityAccess } from './access';
import { accountNames } from './account/account-names.queries';
import { identityProcessing } from './identity.processing';

/** Rule TRL-004: whoever comes in reads all of it; accounts are called by who they are. */
export const identityTrail: TrailMounting = {
  read: identityAccess.readTrail,
  readOwn: identityAccess.readOwnTrail,
  processing: identityProcessing,
  seen: () => 'everything',
  namesOf: async (source, ids) => {
    const names = await accountNames(source, ids.map(accountId));
    return (id) => names.of(accountId(id));
  },
};
