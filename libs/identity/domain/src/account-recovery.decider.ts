import { accept, refuse, uuidv5, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { AllowRecovery, EndRecovery, ProposeRecovery, RecoveryCommand, ResetPassword } from './account.commands';
import { recoveryId, type AccountEvent, type AccountId } from './account.events';
import { whoAsked } from './account-roles.decider';
import type { AccountRefusal } from './account.refusals';
import type { AccountState, KnownAccount, Recovery } from './account.state';
import { endedOutsideAccount } from './outside-account.decider';
import { endedPasskeys } from './passkey.decider';
import { endedSecondFactor } from './second-factor.decider';
import { expiresAfter, isMachineOwner, isOwnAccount, isSamePerson, lapsesAfter } from './two-persons.rules';

type Answer = Decision<AccountEvent, AccountRefusal>;

export const decideRecovery = (command: RecoveryCommand, state: AccountState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'account.wrong-status', status: state.status });
  switch (command.type) {
    case 'ProposeRecovery':
      return propose(command, state);
    case 'AllowRecovery':
      return allow(command, state);
    case 'EndRecovery':
      return end(command, state);
    case 'ResetPassword':
      return reset(command, state);
  }
};

const endOf = ({ expiresAt, lapsesAt }: Recovery): Instant => expiresAt ?? lapsesAt;

/** A recovery that ended without anybody's word: it ran out, or something else happened to the account. */
export const endedRecovery = (
  account: AccountId,
  recovery: Recovery | undefined,
  outcome: 'lapsed' | 'superseded',
  at: Instant,
): readonly AccountEvent[] =>
  recovery
    ? [{ type: 'RecoveryEnded', data: { accountId: account, recoveryId: recovery.recoveryId, outcome, at } }]
    : [];

/** Rule IDN-075: one administrator says who lost the password and why; rule IDN-076: the owner of the machine needs no second one. */
const propose = ({ data }: ProposeRecovery, state: KnownAccount): Answer => {
  const { accountId, reason, now } = data;
  if (state.status !== 'active' && state.status !== 'locked')
    return refuse({ code: 'account.wrong-status', status: state.status });
  if (reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  if (isOwnAccount(data, accountId, state.employeeId)) return refuse({ code: 'account.own-recovery' });
  const id = recoveryId(uuidv5(accountId, `recovery asked for at ${now}`));
  const asked = { accountId, recoveryId: id, reason, ...whoAsked(data) };
  if (isMachineOwner(data.by))
    return accept(...endedRecovery(accountId, state.recovery, 'superseded', now), {
      type: 'RecoveryAllowed',
      data: { ...asked, expiresAt: expiresAfter(now), at: now },
    });
  if (state.recovery && now < endOf(state.recovery)) return refuse({ code: 'account.recovery-open' });
  return accept(...endedRecovery(accountId, state.recovery, 'lapsed', now), {
    type: 'RecoveryProposed',
    data: { ...asked, lapsesAt: lapsesAfter(now), at: now },
  });
};

/** Rule IDN-075: a second administrator, who then has the code to hand over. */
const allow = ({ data }: AllowRecovery, state: KnownAccount): Answer => {
  const { accountId, now } = data;
  const { recovery, employeeId } = state;
  if (recovery?.recoveryId !== data.recoveryId || recovery.expiresAt) return refuse({ code: 'account.no-recovery' });
  if (now >= recovery.lapsesAt) return refuse({ code: 'account.recovery-lapsed', lapsesAt: recovery.lapsesAt });
  if (isOwnAccount(data, accountId, employeeId)) return refuse({ code: 'account.own-recovery' });
  if (isSamePerson(data, recovery)) return refuse({ code: 'account.same-administrator' });
  const allowed = { accountId, recoveryId: data.recoveryId, ...whoAsked(data), expiresAt: expiresAfter(now) };
  return accept({ type: 'RecoveryAllowed', data: { ...allowed, at: now } });
};

/** Rule IDN-075: whoever proposed it withdraws it, others decline it, before and after it was allowed; the account's own person too. */
const end = ({ data }: EndRecovery, { recovery }: KnownAccount): Answer => {
  const { accountId, by, reason, now } = data;
  if (recovery?.recoveryId !== data.recoveryId) return refuse({ code: 'account.no-recovery' });
  if (reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  const outcome = isSamePerson(data, recovery) ? 'withdrawn' : 'declined';
  return accept({
    type: 'RecoveryEnded',
    data: { accountId, recoveryId: recovery.recoveryId, outcome, by, reason, at: now },
  });
};

/** Rule IDN-075: the former password counts until the code has brought a new one. Rule IDN-134: so does the second factor, which may be what was lost. Rule IDN-203: and the outside account, which may be in other hands. */
const reset = ({ data: { accountId, credentialId, now } }: ResetPassword, state: KnownAccount): Answer => {
  const { status, recovery } = state;
  if (status === 'disabled') return refuse({ code: 'account.wrong-status', status });
  if (!recovery?.expiresAt) return refuse({ code: 'account.no-recovery' });
  if (now >= recovery.expiresAt) return refuse({ code: 'account.recovery-lapsed', lapsesAt: recovery.expiresAt });
  const ended = [endedSecondFactor, endedPasskeys, endedOutsideAccount].flatMap((end) => end(accountId, state, now));
  return accept(...ended, {
    type: 'PasswordReset',
    data: { accountId, credentialId, recoveryId: recovery.recoveryId, at: now },
  });
};
