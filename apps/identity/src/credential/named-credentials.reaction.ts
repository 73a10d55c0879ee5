import type { AccountEvent, CredentialId } from '@kinerja/identity-domain';
import type { Recorded } from '@kinerja/event-store';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import type { CredentialStore } from './credential-store';

type PasswordSet = Recorded<Extract<AccountEvent, { data: { credentialId: CredentialId } }>>;

/** Rule IDN-046: a password that was replaced is deleted, and of a disabled account everything. */
export const namedCredentials = (store: CredentialStore): OwnReaction => {
  const passwordSet = ({ data: { accountId, credentialId }, meta: { commandId }, version }: PasswordSet) =>
    store.named({ credentialId, accountId, kind: 'password', commandId, version: Number(version) });
  return ownReaction<AccountEvent>('named-credentials', {
    AccountActivated: passwordSet,
    PasswordChanged: passwordSet,
    PasswordReset: passwordSet,
    AccountDisabled: ({ data: { accountId } }) => store.deleteOf(accountId),
  });
};
