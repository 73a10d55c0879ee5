import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { disable, enable } from './account-disabling.decider';
import { decideRecovery, endedRecovery } from './account-recovery.decider';
import { decideRoles, exclusion, proposed } from './account-roles.decider';
import type {
  AccountCommand,
  ActivateAccount,
  ChangePassword,
  CreateAccount,
  CreateFirstAccount,
  ForgetAccount,
  OutsideAccountCommand,
  PasskeyCommand,
  ProvisioningCommand,
  RecoveryCommand,
  RoleCommand,
  SecondFactorCommand,
} from './account.commands';
import type { AccountEvent } from './account.events';
import type { AccountRefusal } from './account.refusals';
import { isUsername } from './account.rules';
import { decideOutsideAccount } from './outside-account.decider';
import { decidePasskey } from './passkey.decider';
import { decideProvisioning } from './provisioning.decider';
import { decideSecondFactor } from './second-factor.decider';
import { evolveAccount, type AccountState } from './account.state';
import { needsTwoPersons } from './role.rules';
import { isOwnAccount } from './two-persons.rules';

type Answer = Decision<AccountEvent, AccountRefusal>;

/** A new command of these kinds does not compile until it is named here. */
const ofRoles: Readonly<Record<RoleCommand['type'], true>> = {
  GrantRole: true,
  ConfirmRole: true,
  DeclineRole: true,
  WithdrawRole: true,
  RevokeRole: true,
};
const ofRecovery: Readonly<Record<RecoveryCommand['type'], true>> = {
  ProposeRecovery: true,
  AllowRecovery: true,
  EndRecovery: true,
  ResetPassword: true,
};
const ofSecondFactor: Readonly<Record<SecondFactorCommand['type'], true>> = {
  SetSecondFactor: true,
  IssueRecoveryCodes: true,
  RemoveSecondFactor: true,
};
const ofOutsideAccount: Readonly<Record<OutsideAccountCommand['type'], true>> = {
  LinkOutsideAccount: true,
  UnlinkOutsideAccount: true,
};
const ofProvisioning: Readonly<Record<ProvisioningCommand['type'], true>> = {
  ProvisionAccount: true,
  KeepAccount: true,
};
const isOfProvisioning = (command: AccountCommand): command is ProvisioningCommand =>
  Object.hasOwn(ofProvisioning, command.type);
const ofPasskey: Readonly<Record<PasskeyCommand['type'], true>> = { AddPasskey: true, RemovePasskey: true };
const isOfPasskey = (command: AccountCommand): command is PasskeyCommand => Object.hasOwn(ofPasskey, command.type);
const isOfRoles = (command: AccountCommand): command is RoleCommand => Object.hasOwn(ofRoles, command.type);
const isOfSecondFactor = (command: AccountCommand): command is SecondFactorCommand =>
  Object.hasOwn(ofSecondFactor, command.type);
const isOfOutsideAccount = (command: AccountCommand): command is OutsideAccountCommand =>
  Object.hasOwn(ofOutsideAccount, command.type);
const isOfRecovery = (command: AccountCommand): command is RecoveryCommand => Object.hasOwn(ofRecovery, command.type);

export const decideAccount = (command: AccountCommand, state: AccountState): Answer => {
  if (isOfRoles(command)) return decideRoles(command, state);
  if (isOfSecondFactor(command)) return decideSecondFactor(command, state);
  if (isOfOutsideAccount(command)) return decideOutsideAccount(command, state);
  if (isOfPasskey(command)) return decidePasskey(command, state);
  if (isOfProvisioning(command)) return decideProvisioning(command, state);
  return isOfRecovery(command) ? decideRecovery(command, state) : decideUse(command, state);
};

type Use = Exclude<
  AccountCommand,
  RoleCommand | RecoveryCommand | SecondFactorCommand | OutsideAccountCommand | PasskeyCommand | ProvisioningCommand
>;

const decideUse = (command: Use, state: AccountState): Answer => {
  switch (command.type) {
    case 'CreateAccount':
      return create(command, state);
    case 'CreateFirstAccount':
      return createFirst(command, state);
    case 'ActivateAccount':
      return activate(command, state);
    case 'ChangePassword':
      return changePassword(command, state);
    case 'DisableAccount':
      return disable(command, state);
    case 'EnableAccount':
      return enable(command, state);
    case 'ForgetAccount':
      return forget(command, state);
  }
};

/** Rules IDN-040 (user names), IDN-041 and IDN-071 (what excludes what), IDN-042 (an employee is a person). */
const mayBe = (data: CreateFirstAccount['data'], state: AccountState): AccountRefusal | undefined => {
  if (state.status !== 'absent') return { code: 'account.already-created' };
  if (!isUsername(data.username)) return { code: 'account.bad-username', username: data.username };
  if (data.roles.length === 0) return { code: 'account.no-roles' };
  if (data.roles.includes('employee') && !data.employeeId) return { code: 'account.employee-without-person' };
  return exclusion(data.roles);
};

/** Rule IDN-070: roles of two persons are proposed and not given. */
const create = ({ data: { asked, ...data } }: CreateAccount, state: AccountState): Answer => {
  const { now, ...account } = data;
  const refusal = mayBe(data, state);
  if (refusal) return refuse(refusal);
  const waiting = account.roles.filter(needsTwoPersons);
  const roles = account.roles.filter((role) => !waiting.includes(role));
  const made: AccountEvent = { type: 'AccountCreated', data: { ...account, roles, at: now } };
  if (waiting.length === 0) return accept(made);
  if (!asked || asked.reason.trim() === '') return refuse({ code: 'account.reason-missing' });
  if (isOwnAccount(asked, account.accountId, account.employeeId)) return refuse({ code: 'account.own-role' });
  const proposals: readonly AccountEvent[] = waiting.map((role) =>
    proposed({ ...asked, accountId: account.accountId, role, now }, account),
  );
  return accept(made, ...proposals);
};

/** Rule IDN-070: the installation makes its first accounts with all their roles, there being nobody to ask. */
const createFirst = ({ data }: CreateFirstAccount, state: AccountState): Answer => {
  const { now, ...account } = data;
  const refusal = mayBe(data, state);
  return refusal ? refuse(refusal) : accept({ type: 'AccountCreated', data: { ...account, at: now } });
};

/** Rule IDN-043: an account is activated once; a lost password is no second activation. */
const activate = ({ data: { accountId, credentialId, now } }: ActivateAccount, state: AccountState): Answer =>
  state.status === 'created'
    ? accept({ type: 'AccountActivated', data: { accountId, credentialId, at: now } })
    : refuse({ code: 'account.wrong-status', status: state.status });

/** Whoever knows the password needs no recovery, so an open one ends. */
const changePassword = ({ data: { accountId, credentialId, now } }: ChangePassword, state: AccountState): Answer =>
  state.status === 'active'
    ? accept(
        { type: 'PasswordChanged', data: { accountId, credentialId, at: now } },
        ...endedRecovery(accountId, state.recovery, 'superseded', now),
      )
    : refuse({ code: 'account.wrong-status', status: state.status });

/** Rule IDN-184: said again it changes nothing. */
const forget = ({ data: { accountId, username, now } }: ForgetAccount, state: AccountState): Answer =>
  state.status === 'absent' ? accept() : accept({ type: 'AccountForgotten', data: { accountId, username, at: now } });

export const accountDecider: Decider<AccountCommand, AccountState, AccountEvent, AccountRefusal> = {
  initialState: { status: 'absent' },
  decide: decideAccount,
  evolve: evolveAccount,
};
