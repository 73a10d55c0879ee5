import type { AccountEvent } from '@kinerja/identity-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { AccountRow } from './accounts.read-model';

export const accountsTable = tableProjection<AccountEvent, AccountRow>(AccountRow, {
  AccountCreated: ({ data: { accountId, employeeId, username, roles } }) =>
    insert({
      accountId,
      employeeId: employeeId ?? null,
      username,
      roles: [...roles],
      status: 'created',
      passwordHash: null,
    }),
  AccountActivated: ({ data: { accountId, passwordHash } }) => patch({ accountId }, { status: 'active', passwordHash }),
  PasswordChanged: ({ data: { accountId, passwordHash } }) => patch({ accountId }, { passwordHash }),
  AccountDisabled: ({ data: { accountId } }) => patch({ accountId }, { status: 'disabled' }),
});
