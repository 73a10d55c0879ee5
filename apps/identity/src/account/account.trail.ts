import type { AccountEvent, AdministratorsEvent } from '@kinerja/identity-domain';
import { facts, whole, type TrailOf } from '@kinerja/trail';

const object = 'account';
const setup = { object, isConfiguration: true } as const;
type OfAccount = Readonly<{ accountId: string; employeeId?: string }>;
/** Whoever the account belongs to reads it among their own lines (TRL-003). */
const about = ({ accountId, employeeId }: OfAccount) => [accountId, employeeId];
const account = ({ accountId }: Readonly<{ accountId: string }>) => facts.account('account', accountId);

export const accountTrail: TrailOf<AccountEvent> = {
  AccountCreated: {
    ...{ ...setup, about, replaces: whole },
    facts: ({ accountId, roles, employeeId }) => [
      ...facts.person('person', employeeId),
      ...account({ accountId }),
      ...facts.terms('roles', roles),
    ],
  },
  AccountActivated: { ...setup, about, facts: account },
  PasswordChanged: { ...setup, about, facts: account },
  PasswordReset: { ...setup, about, facts: account },
  SecondFactorSet: { ...setup, about, facts: account },
  RecoveryCodesIssued: { ...setup, about, facts: account },
  SecondFactorRemoved: { ...setup, about, facts: account },
  OutsideAccountLinked: { ...setup, about, facts: account },
  OutsideAccountUnlinked: { ...setup, about, facts: account },
  PasskeyAdded: { ...setup, about, facts: account },
  PasskeyRemoved: { ...setup, about, facts: account },
  AccountDisabled: { ...setup, about, facts: account },
  AccountEnabled: {
    ...{ ...setup, about, replaces: whole },
    facts: ({ accountId, status, roles }) => [
      ...account({ accountId }),
      ...facts.term('status', status),
      ...facts.terms('roles', roles),
    ],
  },
  AccountForgotten: { ...setup, about, facts: account },
  ExternalIdSet: { ...setup, about, facts: account },
  RoleProposed: {
    ...{ ...setup, about },
    facts: ({ accountId, role, lapsesAt }) => [
      ...account({ accountId }),
      ...facts.term('role', role),
      ...facts.instant('until', lapsesAt),
    ],
  },
  RoleProposalEnded: {
    ...{ ...setup, about },
    facts: ({ accountId, role, outcome }) => [
      ...account({ accountId }),
      ...facts.term('role', role),
      ...facts.term('outcome', outcome),
    ],
  },
  RoleGranted: {
    ...{ ...setup, about, replaces: whole },
    facts: ({ accountId, role, roles }) => [
      ...account({ accountId }),
      ...facts.term('role', role),
      ...facts.terms('roles', roles),
    ],
  },
  RoleRevoked: {
    ...{ ...setup, about, replaces: whole },
    facts: ({ accountId, role, roles }) => [
      ...account({ accountId }),
      ...facts.term('role', role),
      ...facts.terms('roles', roles),
    ],
  },
  RecoveryProposed: {
    ...{ ...setup, about },
    facts: ({ accountId, lapsesAt }) => [...account({ accountId }), ...facts.instant('until', lapsesAt)],
  },
  RecoveryAllowed: {
    ...{ ...setup, about },
    facts: ({ accountId, expiresAt }) => [...account({ accountId }), ...facts.instant('until', expiresAt)],
  },
  RecoveryEnded: {
    ...{ ...setup, about },
    facts: ({ accountId, outcome }) => [...account({ accountId }), ...facts.term('outcome', outcome)],
  },
};

export const administratorsTrail: TrailOf<AdministratorsEvent> = {
  AdministratorJoined: { object: 'administrators', isConfiguration: true, facts: account },
  AdministratorLeft: { object: 'administrators', isConfiguration: true, facts: account },
};
