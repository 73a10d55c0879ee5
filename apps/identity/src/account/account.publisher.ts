import { announce, type Announcement } from '@kinerja/contracts';
import { accountDisabledV1 } from '@kinerja/identity-contracts';
import type { AccountEvent } from '@kinerja/identity-domain';

export const accountAnnouncements = (event: AccountEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'AccountCreated':
    case 'AccountActivated':
    case 'PasswordChanged':
      return [];
    case 'AccountDisabled': {
      const { accountId, employeeId } = event.data;
      return [announce(accountDisabledV1, accountId, { accountId, ...(employeeId && { employeeId }) })];
    }
  }
};
