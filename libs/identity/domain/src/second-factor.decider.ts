import { accept, refuse, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { SecondFactorCommand, SetSecondFactor } from './account.commands';
import type { AccountEvent, AccountId } from './account.events';
import type { AccountRefusal } from './account.refusals';
import type { AccountState, ActiveAccount } from './account.state';

type Answer = Decision<AccountEvent, AccountRefusal>;

export const decideSecondFactor = (command: SecondFactorCommand, state: AccountState): Answer => {
  if (state.status !== 'active') return refuse({ code: 'account.wrong-status', status: state.status });
  if (command.type === 'SetSecondFactor') return set(command, state);
  if (!state.secondFactor) return refuse({ code: 'account.no-second-factor' });
  const { accountId, now } = command.data;
  switch (command.type) {
    case 'IssueRecoveryCodes': {
      const { credentialId } = command.data;
      return accept({ type: 'RecoveryCodesIssued', data: { accountId, credentialId, at: now } });
    }
    case 'RemoveSecondFactor':
      return accept(...endedSecondFactor(accountId, state, now));
  }
};

/** Rule IDN-130: an account has one authenticator; of two that are set up at once the first one counts. */
const set = ({ data }: SetSecondFactor, { secondFactor }: ActiveAccount): Answer => {
  if (secondFactor) return refuse({ code: 'account.second-factor-set' });
  const { accountId, credentialId, recoveryCodesId, now } = data;
  return accept(
    { type: 'SecondFactorSet', data: { accountId, credentialId, at: now } },
    { type: 'RecoveryCodesIssued', data: { accountId, credentialId: recoveryCodesId, at: now } },
  );
};

/** Nothing where there is none. */
export const endedSecondFactor = (accountId: AccountId, state: AccountState, at: Instant): readonly AccountEvent[] =>
  state.status === 'active' && state.secondFactor ? [{ type: 'SecondFactorRemoved', data: { accountId, at } }] : [];
