import type { AccountEvent, CredentialId } from '@kinerja/identity-domain';
import type { Recorded } from '@kinerja/event-store';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import type { CredentialStore } from './credential-store';
import type { CredentialKind } from './credentials.entity';

type Named = Recorded<
  Exclude<Extract<AccountEvent, { data: { credentialId: CredentialId } }>, { type: 'PasskeyAdded' | 'PasskeyRemoved' }>
>;

/** Rules IDN-046, IDN-133: what was replaced or taken away is deleted, and of a disabled account everything. */
export const namedCredentials = (store: CredentialStore): OwnReaction => {
  const named =
    (kind: CredentialKind) =>
    ({ data: { accountId, credentialId }, meta: { commandId }, version }: Named) =>
      store.named({ credentialId, accountId, kind, commandId, version: Number(version) });
  return ownReaction<AccountEvent>('named-credentials', {
    AccountActivated: named('password'),
    PasswordChanged: named('password'),
    PasswordReset: named('password'),
    SecondFactorSet: named('totp'),
    RecoveryCodesIssued: named('recovery-codes'),
    SecondFactorRemoved: ({ data: { accountId }, version }) =>
      store.endBefore(accountId, ['totp', 'recovery-codes'], Number(version)),
    AccountForgotten: ({ data: { accountId } }) => store.deleteOf(accountId),
    PasskeyAdded: ({ data: { accountId, credentialId }, meta: { commandId }, version }) =>
      store.namedBeside({ credentialId, accountId, kind: 'passkey', commandId, version: Number(version) }),
    PasskeyRemoved: ({ data: { credentialId } }) => store.end(credentialId),
    AccountDisabled: ({ data: { accountId } }) => store.deleteOf(accountId),
  });
};
