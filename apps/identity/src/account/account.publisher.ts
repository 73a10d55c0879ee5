import { announce, type Announcement } from '@kinerja/contracts';
import { accountDisabledV1 } from '@kinerja/identity-contracts';
import type { AccountEvent } from '@kinerja/identity-domain';

export const accountAnnouncements = (event: AccountEvent): readonly Announcement[] => {
  // Nobody else needs more: tokens carry roles.
  if (event.type !== 'AccountDisabled') return [];
  const { accountId, employeeId } = event.data;
  return [announce(accountDisabledV1, accountId, { accountId, ...(employeeId && { employeeId }) })];
};
