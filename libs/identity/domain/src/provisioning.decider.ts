import { accept, refuse, type Decision } from '@kinerja/kernel';
import { disable, enable } from './account-disabling.decider';
import type { KeepAccount, ProvisionAccount, ProvisioningCommand } from './account.commands';
import type { AccountEvent } from './account.events';
import type { AccountRefusal } from './account.refusals';
import { isUsername } from './account.rules';
import type { AccountState, KnownAccount } from './account.state';
import { isMachine } from './two-persons.rules';

type Answer = Decision<AccountEvent, AccountRefusal>;

export const decideProvisioning = (command: ProvisioningCommand, state: AccountState): Answer =>
  command.type === 'ProvisionAccount' ? provision(command, state) : keep(command, state);

type Named = KeepAccount['data'] | ProvisionAccount['data'];

const externalIdSet = (
  { accountId, externalId, by, now }: Named,
  before: string | undefined,
): readonly AccountEvent[] => {
  if (externalId === undefined || externalId === (before ?? null)) return [];
  return [{ type: 'ExternalIdSet', data: { accountId, ...(externalId !== null && { externalId }), by, at: now } }];
};

/** Rules IDN-040, IDN-271: another system makes accounts of employees, who are that and nothing else. */
const provision = ({ data }: ProvisionAccount, state: AccountState): Answer => {
  const { accountId, employeeId, username, isActive, by, reason, now } = data;
  if (state.status !== 'absent') return refuse({ code: 'account.already-created' });
  if (!isUsername(username)) return refuse({ code: 'account.bad-username', username });
  return accept(
    { type: 'AccountCreated', data: { accountId, employeeId, username, roles: ['employee'], at: now } },
    ...externalIdSet(data, undefined),
    ...(isActive ? [] : [{ type: 'AccountDisabled', data: { accountId, employeeId, by, reason, at: now } } as const]),
  );
};

/** Rule IDN-274: what a person disabled, a person enables. */
const enableAgain = (data: KeepAccount['data'], state: KnownAccount): Answer => {
  const isOfMachine = state.status === 'disabled' && state.disabledBy !== undefined && isMachine(state.disabledBy);
  return isOfMachine ? enable({ type: 'EnableAccount', data }, state) : refuse({ code: 'account.disabled-by-person' });
};

/** Rule IDN-273: what it is already is no second fact. */
const keep = ({ data }: KeepAccount, state: AccountState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'account.wrong-status', status: state.status });
  const named = externalIdSet(data, state.externalId);
  const { isActive } = data;
  if (isActive === undefined || isActive === (state.status !== 'disabled')) return accept(...named);
  const decided = isActive ? enableAgain(data, state) : disable({ type: 'DisableAccount', data }, state);
  return decided.accepted ? accept(...named, ...decided.events) : decided;
};
