import { accept, refuse, type Decision } from '@kinerja/kernel';
import { endedRecovery } from './account-recovery.decider';
import { ended, revoked } from './account-roles.decider';
import type { DisableAccount, EnableAccount } from './account.commands';
import type { AccountEvent } from './account.events';
import type { AccountRefusal } from './account.refusals';
import type { AccountState, KnownAccount } from './account.state';
import { endedOutsideAccount } from './outside-account.decider';
import { endedPasskeys } from './passkey.decider';
import { isDuty } from './role.rules';
import { endedSecondFactor } from './second-factor.decider';
import { isMachine } from './two-persons.rules';

type Answer = Decision<AccountEvent, AccountRefusal>;

/** Rule IDN-274: what another system disabled it may enable again, until a person has disabled it too. */
const takesOver = ({ by }: DisableAccount['data'], { disabledBy }: Extract<KnownAccount, { status: 'disabled' }>) =>
  disabledBy !== undefined && isMachine(disabledBy) && !isMachine(by);

/** Rule IDN-044: nobody disables the account they are using; disabling twice is no second fact, unless somebody takes it over. */
export const disable = ({ data }: DisableAccount, state: AccountState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'account.wrong-status', status: state.status });
  if (data.accountId === data.by) return refuse({ code: 'account.own' });
  if (state.status === 'disabled' && !takesOver(data, state)) return accept();
  if (data.reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  const { accountId, by, reason, now } = data;
  const { employeeId } = state;
  return accept(...takenAway(data, state), {
    type: 'AccountDisabled',
    data: { accountId, ...(employeeId && { employeeId }), by, reason, at: now },
  });
};

/** Rule IDN-073: what took two persons ends with the disabling. */
const takenAway = (data: DisableAccount['data'], state: KnownAccount): readonly AccountEvent[] => {
  let { roles } = state;
  const duties = roles.filter(isDuty).map((role) => {
    const event = revoked(data, role, { ...state, roles });
    roles = roles.filter((held) => held !== role);
    return event;
  });
  return [
    ...state.proposals.map((proposal) => ended(data, proposal, 'superseded')),
    ...endedRecovery(data.accountId, state.recovery, 'superseded', data.now),
    ...duties,
    ...endedSecondFactor(data.accountId, state, data.now),
    ...endedOutsideAccount(data.accountId, state, data.now),
    ...endedPasskeys(data.accountId, state, data.now),
  ];
};

/** Rule IDN-073: enabled again it has neither a password nor a role of two persons. */
export const enable = ({ data: { accountId, by, reason, now } }: EnableAccount, state: AccountState): Answer => {
  if (state.status !== 'disabled') return refuse({ code: 'account.wrong-status', status: state.status });
  if (reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  const { employeeId, roles, wasActivated } = state;
  const status = wasActivated ? 'locked' : 'created';
  return accept({
    type: 'AccountEnabled',
    data: { accountId, ...(employeeId && { employeeId }), status, roles, by, reason, at: now },
  });
};
