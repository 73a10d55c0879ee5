import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { EmployeeId } from '@kinerja/vocabulary';
import type {
  AccountCommand,
  ActivateAccount,
  ChangePassword,
  CreateAccount,
  DisableAccount,
} from './account.commands';
import type { AccountEvent, CredentialId } from './account.events';
import { isUsername, mixesSystemAndPay } from './account.rules';

export type AccountState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'created' | 'disabled'; employeeId?: EmployeeId }>
  /** `credentialId` is the password that counts. */
  | Readonly<{ status: 'active'; employeeId?: EmployeeId; credentialId: CredentialId }>;
export type AccountRefusal =
  | Readonly<{ code: 'account.already-created' }>
  | Readonly<{ code: 'account.wrong-status'; status: AccountState['status'] }>
  | Readonly<{ code: 'account.bad-username'; username: string }>
  | Readonly<{ code: 'account.username-taken'; username: string }>
  | Readonly<{ code: 'account.no-roles' }>
  | Readonly<{ code: 'account.employee-without-person' }>
  | Readonly<{ code: 'account.system-and-pay' }>
  | Readonly<{ code: 'account.own' }>;
type Answer = Decision<AccountEvent, AccountRefusal>;

export const decideAccount = (command: AccountCommand, state: AccountState): Answer => {
  switch (command.type) {
    case 'CreateAccount':
      return create(command, state);
    case 'ActivateAccount':
      return activate(command, state);
    case 'ChangePassword':
      return changePassword(command, state);
    case 'DisableAccount':
      return disable(command, state);
  }
};

/** Rules IDN-040 (user names), IDN-041 (the system administrator sees no pay), IDN-042 (an employee is a person). */
const create = ({ data }: CreateAccount, state: AccountState): Answer => {
  const { now, ...account } = data;
  if (state.status !== 'absent') return refuse({ code: 'account.already-created' });
  if (!isUsername(data.username)) return refuse({ code: 'account.bad-username', username: data.username });
  if (data.roles.length === 0) return refuse({ code: 'account.no-roles' });
  if (data.roles.includes('employee') && !data.employeeId) return refuse({ code: 'account.employee-without-person' });
  if (mixesSystemAndPay(data.roles)) return refuse({ code: 'account.system-and-pay' });
  return accept({ type: 'AccountCreated', data: { ...account, at: now } });
};

/** Rule IDN-043: an account is activated once; a lost password is no second activation. */
const activate = ({ data: { accountId, credentialId, now } }: ActivateAccount, state: AccountState): Answer =>
  state.status === 'created'
    ? accept({ type: 'AccountActivated', data: { accountId, credentialId, at: now } })
    : refuse({ code: 'account.wrong-status', status: state.status });

const changePassword = ({ data: { accountId, credentialId, now } }: ChangePassword, state: AccountState): Answer =>
  state.status === 'active'
    ? accept({ type: 'PasswordChanged', data: { accountId, credentialId, at: now } })
    : refuse({ code: 'account.wrong-status', status: state.status });

/** Rule IDN-044: nobody disables the account they are using; disabling twice is no second fact. */
const disable = ({ data: { accountId, by, now } }: DisableAccount, state: AccountState): Answer => {
  if (state.status === 'absent') return refuse({ code: 'account.wrong-status', status: state.status });
  if (accountId === by) return refuse({ code: 'account.own' });
  if (state.status === 'disabled') return accept();
  const { employeeId } = state;
  return accept({ type: 'AccountDisabled', data: { accountId, ...(employeeId && { employeeId }), at: now } });
};

/** The password counts no more. */
const disabledState = (state: AccountState): AccountState =>
  state.status === 'absent' ? state : { status: 'disabled', ...(state.employeeId && { employeeId: state.employeeId }) };

export const evolveAccount = (state: AccountState, event: AccountEvent): AccountState => {
  switch (event.type) {
    case 'AccountCreated':
      return { status: 'created', ...(event.data.employeeId && { employeeId: event.data.employeeId }) };
    case 'AccountActivated':
      return state.status === 'created' ? { ...state, status: 'active', credentialId: event.data.credentialId } : state;
    case 'PasswordChanged':
      return state.status === 'active' ? { ...state, credentialId: event.data.credentialId } : state;
    case 'AccountDisabled':
      return disabledState(state);
  }
};

export const accountDecider: Decider<AccountCommand, AccountState, AccountEvent, AccountRefusal> = {
  initialState: { status: 'absent' },
  decide: decideAccount,
  evolve: evolveAccount,
};
