import { accept, refuse, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { PasskeyCommand } from './account.commands';
import type { AccountEvent, AccountId } from './account.events';
import type { AccountRefusal } from './account.refusals';
import type { AccountState } from './account.state';

/** A phone, a computer, a key on the key ring, and some to spare. */
export const MOST_PASSKEYS = 10;

/** Rule IDN-139: of an account in use, so many at most, each added and removed once. */
export const decidePasskey = (command: PasskeyCommand, state: AccountState): Decision<AccountEvent, AccountRefusal> => {
  if (state.status !== 'active') return refuse({ code: 'account.wrong-status', status: state.status });
  const { accountId, credentialId, now } = command.data;
  const { passkeys = [] } = state;
  switch (command.type) {
    case 'AddPasskey':
      if (passkeys.length >= MOST_PASSKEYS) return refuse({ code: 'account.too-many-passkeys', most: MOST_PASSKEYS });
      return accept({ type: 'PasskeyAdded', data: { accountId, credentialId, at: now } });
    case 'RemovePasskey':
      if (!passkeys.includes(credentialId)) return refuse({ code: 'account.no-such-passkey' });
      return accept({ type: 'PasskeyRemoved', data: { accountId, credentialId, at: now } });
  }
};

/** All of the account, with the disabling or the recovery of it. */
export const endedPasskeys = (accountId: AccountId, state: AccountState, at: Instant): readonly AccountEvent[] =>
  (state.status === 'active' ? (state.passkeys ?? []) : []).map((credentialId) => ({
    type: 'PasskeyRemoved',
    data: { accountId, credentialId, at },
  }));
