import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';
import type { AccountEvent, AccountId, CredentialId, OutsideAccountEvent, PasskeyEvent, ProposalId, RecoveryId, SecondFactorEvent } from './account.events'; // prettier-ignore
import { evolvePasskey, evolveSecondFactor, isOfPasskey, isOfSecondFactor, type Factors } from './factors.state';
import { evolveOutsideAccount, isOfOutsideAccount, type OutsideAccount } from './outside-account.state';
import { isDuty } from './role.rules';

/** Waits for a second administrator. */
export type Proposal = Readonly<{
  proposalId: ProposalId;
  role: Role;
  by: AccountId;
  byPerson?: EmployeeId;
  lapsesAt: Instant;
}>;
/** `expiresAt`: of its code, once it is allowed. */
export type Recovery = Readonly<{
  recoveryId: RecoveryId;
  by: AccountId;
  byPerson?: EmployeeId;
  lapsesAt: Instant;
  expiresAt?: Instant;
}>;

type Known = Readonly<{
  employeeId?: EmployeeId;
  roles: readonly Role[];
  proposals: readonly Proposal[];
  recovery?: Recovery;
  /** What the city's own provider calls it. */
  externalId?: string;
}>;

/** `locked`: enabled again, without a password until it is recovered. */
export type KnownAccount =
  | (Known & Readonly<{ status: 'created' | 'locked' }>)
  | (Known & Readonly<{ status: 'disabled'; wasActivated: boolean; disabledBy?: AccountId }>)
  /** `credentialId` is the password that counts; sessions of earlier ones have ended. */
  | ActiveAccount;
export type ActiveAccount = Known &
  OutsideAccount &
  Factors &
  Readonly<{ status: 'active'; credentialId: CredentialId; passwordSetAt: Instant }>;
export type AccountState = Readonly<{ status: 'absent' }> | KnownAccount;

const withoutRecovery = ({ recovery: _, ...state }: KnownAccount): KnownAccount => state;

const withoutProposal = <S extends KnownAccount>(state: S, ended: ProposalId | undefined): S => ({
  ...state,
  proposals: state.proposals.filter(({ proposalId }) => proposalId !== ended),
});

const known = ({ employeeId, roles, proposals, externalId }: Known) => ({
  ...(employeeId && { employeeId }),
  ...{ roles, proposals },
  ...(externalId !== undefined && { externalId }),
});

/** Of an account that is entered anew: no second factor, passkey or outside account of before is one any more. */
const active = (state: KnownAccount, credentialId: CredentialId, passwordSetAt: Instant): ActiveAccount => ({
  ...known(state),
  status: 'active',
  credentialId,
  passwordSetAt,
});

/** Rule IDN-073: no duty and no password outlives the disabling; of other roles the log has a word of its own. */
const disabled = (state: KnownAccount, by: AccountId | undefined): KnownAccount => ({
  ...known(state),
  status: 'disabled',
  roles: state.roles.filter((role) => !isDuty(role)),
  proposals: [],
  wasActivated: state.status === 'disabled' ? state.wasActivated : state.status !== 'created',
  ...(by && { disabledBy: by }),
});

/** Null once the account's key was destroyed. */
const externallyNamed = ({ externalId: _, ...state }: KnownAccount, named: string | null | undefined): KnownAccount =>
  named ? { ...state, externalId: named } : state;

const created = ({ data: { employeeId, roles } }: Extract<AccountEvent, { type: 'AccountCreated' }>): KnownAccount => ({
  status: 'created',
  ...(employeeId && { employeeId }),
  roles,
  proposals: [],
});

const passwordChanged = (
  state: KnownAccount,
  { data: { credentialId, at } }: Extract<AccountEvent, { type: 'PasswordChanged' }>,
): KnownAccount => {
  if (state.status !== 'active') return state;
  const { secondFactor, passkeys, outsideSubject } = state;
  return {
    ...active(state, credentialId, at),
    ...(secondFactor && { secondFactor }),
    ...(passkeys && { passkeys }),
    ...(outsideSubject !== undefined && { outsideSubject }),
  };
};

/** Total and silent; an event of an account that was never created leaves none, and one that was forgotten is none any more. */
export const evolveAccount = (state: AccountState, event: AccountEvent): AccountState => {
  if (event.type === 'AccountCreated') return created(event);
  if (event.type === 'AccountForgotten') return { status: 'absent' };
  return state.status === 'absent' ? state : evolveKnown(state, event);
};

type Later = Exclude<AccountEvent, { type: 'AccountCreated' | 'AccountForgotten' }>;
type OfRoles = Extract<Later, { data: { role: Role } }>;
type OfRecovery = Extract<Later, { data: { recoveryId: RecoveryId } }>;

const isOfRoles = (event: Later): event is OfRoles => 'role' in event.data;
const isOfRecovery = (event: Later): event is OfRecovery => 'recoveryId' in event.data;

/** What leads in beside the password, of an account in use. */
const evolveWaysIn = (
  state: KnownAccount,
  event: SecondFactorEvent | OutsideAccountEvent | PasskeyEvent,
): KnownAccount => {
  if (state.status !== 'active') return state;
  if (isOfSecondFactor(event)) return evolveSecondFactor(state, event);
  return isOfPasskey(event) ? evolvePasskey(state, event) : evolveOutsideAccount(state, event);
};

const evolveKnown = (state: KnownAccount, event: Later): KnownAccount => {
  if (isOfRoles(event)) return evolveRoles(state, event);
  if (isOfSecondFactor(event) || isOfOutsideAccount(event) || isOfPasskey(event)) return evolveWaysIn(state, event);
  return isOfRecovery(event) ? evolveRecovery(state, event) : evolveUse(state, event);
};

const evolveUse = (
  state: KnownAccount,
  event: Exclude<Later, OfRoles | OfRecovery | SecondFactorEvent | PasskeyEvent | OutsideAccountEvent>,
): KnownAccount => {
  switch (event.type) {
    case 'AccountActivated':
      return state.status === 'created' ? active(state, event.data.credentialId, event.data.at) : state;
    case 'PasswordChanged':
      return passwordChanged(state, event);
    case 'AccountDisabled':
      return disabled(state, event.data.by);
    case 'ExternalIdSet':
      return externallyNamed(state, event.data.externalId);
    case 'AccountEnabled':
      return state.status === 'disabled'
        ? { ...known(state), status: event.data.status, roles: event.data.roles }
        : state;
  }
};

const evolveRoles = (state: KnownAccount, event: OfRoles): KnownAccount => {
  switch (event.type) {
    case 'RoleProposed': {
      const { proposalId, role, by, byPerson, lapsesAt } = event.data;
      const proposal = { proposalId, role, by, ...(byPerson && { byPerson }), lapsesAt };
      return { ...state, proposals: [...state.proposals, proposal] };
    }
    case 'RoleProposalEnded':
      return withoutProposal(state, event.data.proposalId);
    case 'RoleGranted':
      return { ...withoutProposal(state, event.data.proposalId), roles: event.data.roles };
    case 'RoleRevoked':
      return { ...state, roles: event.data.roles };
  }
};

type RecoveryAllowed = Extract<AccountEvent, { type: 'RecoveryAllowed' }>;

/** Nobody proposed one that the owner of the machine allows. */
const allowed = (state: KnownAccount, { data: { recoveryId, by, expiresAt } }: RecoveryAllowed): KnownAccount => ({
  ...state,
  recovery: { ...(state.recovery ?? { by, lapsesAt: expiresAt }), recoveryId, expiresAt },
});

const ended = (state: KnownAccount, id: RecoveryId): KnownAccount =>
  state.recovery?.recoveryId === id ? withoutRecovery(state) : state;

const evolveRecovery = (state: KnownAccount, event: OfRecovery): KnownAccount => {
  switch (event.type) {
    case 'RecoveryProposed': {
      const { recoveryId, by, byPerson, lapsesAt } = event.data;
      return { ...state, recovery: { recoveryId, by, ...(byPerson && { byPerson }), lapsesAt } };
    }
    case 'RecoveryAllowed':
      return allowed(state, event);
    case 'RecoveryEnded':
      return ended(state, event.data.recoveryId);
    case 'PasswordReset':
      return state.status === 'disabled' ? state : active(state, event.data.credentialId, event.data.at);
  }
};
