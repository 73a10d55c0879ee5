import type { Brand, Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';

export type AccountId = Brand<string, 'AccountId'>;
export const accountId = (uuid: string): AccountId => uuid as AccountId;

/** Names a secret in the credential store: a password's hash, an authenticator's key. It says nothing of the secret, which is no history. */
export type CredentialId = Brand<string, 'CredentialId'>;
export const credentialId = (uuid: string): CredentialId => uuid as CredentialId;

export type ProposalId = Brand<string, 'ProposalId'>;
export const proposalId = (uuid: string): ProposalId => uuid as ProposalId;

export type RecoveryId = Brand<string, 'RecoveryId'>;
export const recoveryId = (uuid: string): RecoveryId => uuid as RecoveryId;

/** `by`: the account that asked; `operator:…` is the owner of the machine. `byPerson`: whose account that is. */
export type AskedBy = Readonly<{ by: AccountId; byPerson?: EmployeeId }>;

/** How something that waited for a second person ended without one. `superseded`: by what happened to the account since. */
export const waitingOutcomes = ['declined', 'withdrawn', 'lapsed', 'superseded'] as const;
export type WaitingOutcome = (typeof waitingOutcomes)[number];

type Ended = Readonly<{ outcome: WaitingOutcome; by?: AccountId; reason?: string; at: Instant }>;

/** `username` is personal: it often spells out a name. */
export type AccountCreated = Event<
  'AccountCreated',
  { accountId: AccountId; employeeId?: EmployeeId; username: string; roles: readonly Role[]; at: Instant }
>;
/** From this event on `credentialId` is the password that counts, and no earlier one is. */
export type AccountActivated = Event<
  'AccountActivated',
  { accountId: AccountId; credentialId: CredentialId; at: Instant }
>;
export type PasswordChanged = Event<
  'PasswordChanged',
  { accountId: AccountId; credentialId: CredentialId; at: Instant }
>;
/** A lost password is replaced, with the code of the recovery that two persons allowed. */
export type PasswordReset = Event<
  'PasswordReset',
  { accountId: AccountId; credentialId: CredentialId; recoveryId: RecoveryId; at: Instant }
>;
/** Its password counts no more. Version 1 knew neither who nor why. */
export type AccountDisabled = Event<
  'AccountDisabled',
  { accountId: AccountId; employeeId?: EmployeeId; by?: AccountId; reason?: string; at: Instant }
>;
/** `roles`: those it has from now on. `locked`: it was active before, and has no password until it is recovered. */
export type AccountEnabled = Event<
  'AccountEnabled',
  {
    accountId: AccountId;
    employeeId?: EmployeeId;
    status: 'created' | 'locked';
    roles: readonly Role[];
    by: AccountId;
    reason: string;
    at: Instant;
  }
>;

/** Waits for a second administrator until `lapsesAt`. */
export type RoleProposed = Event<
  'RoleProposed',
  AskedBy & {
    accountId: AccountId;
    employeeId?: EmployeeId;
    proposalId: ProposalId;
    role: Role;
    reason: string;
    lapsesAt: Instant;
    at: Instant;
  }
>;
export type RoleProposalEnded = Event<
  'RoleProposalEnded',
  Ended & { accountId: AccountId; proposalId: ProposalId; role: Role }
>;
/** `roles`: all that the account holds from now on. `proposedBy`, `proposalId`: where it took two persons. */
export type RoleGranted = Event<
  'RoleGranted',
  AskedBy & {
    accountId: AccountId;
    employeeId?: EmployeeId;
    role: Role;
    roles: readonly Role[];
    proposalId?: ProposalId;
    proposedBy?: AccountId;
    reason?: string;
    at: Instant;
  }
>;
/** `roles`: all that the account holds from now on. */
export type RoleRevoked = Event<
  'RoleRevoked',
  {
    accountId: AccountId;
    employeeId?: EmployeeId;
    role: Role;
    roles: readonly Role[];
    by: AccountId;
    reason: string;
    at: Instant;
  }
>;

/** Somebody lost the password. Waits for a second administrator until `lapsesAt`. */
export type RecoveryProposed = Event<
  'RecoveryProposed',
  AskedBy & { accountId: AccountId; recoveryId: RecoveryId; reason: string; lapsesAt: Instant; at: Instant }
>;
/** Its code is good until `expiresAt`. `reason`: where the owner of the machine allows it, whom nobody asked. */
export type RecoveryAllowed = Event<
  'RecoveryAllowed',
  AskedBy & { accountId: AccountId; recoveryId: RecoveryId; reason?: string; expiresAt: Instant; at: Instant }
>;
export type RecoveryEnded = Event<'RecoveryEnded', Ended & { accountId: AccountId; recoveryId: RecoveryId }>;

/** What the city's own provider calls the account (`externalId` of SCIM, which is personal); without one it calls it nothing any more. */
export type ExternalIdSet = Event<
  'ExternalIdSet',
  { accountId: AccountId; externalId?: string; by: AccountId; at: Instant }
>;

/** The account of a person whose data were destroyed (IDN-184); `username`, which is personal, is free from here on. */
export type AccountForgotten = Event<'AccountForgotten', { accountId: AccountId; username: string; at: Instant }>;

/** From this event on `credentialId` is the authenticator app whose codes a sign-in takes beside the password. */
export type SecondFactorSet = Event<
  'SecondFactorSet',
  { accountId: AccountId; credentialId: CredentialId; at: Instant }
>;
/** From this event on the recovery codes of `credentialId` count, and no earlier ones do. */
export type RecoveryCodesIssued = Event<
  'RecoveryCodesIssued',
  { accountId: AccountId; credentialId: CredentialId; at: Instant }
>;
/** Neither the authenticator nor its recovery codes count any more. */
export type SecondFactorRemoved = Event<'SecondFactorRemoved', { accountId: AccountId; at: Instant }>;

/**
 * From this event on whoever the city's own provider says to be `subject` comes in as this account. `subject`: a keyed digest of
 * issuer and subject, as the provider knows the person. `name`: what the provider calls them, for the person to recognise.
 */
export type OutsideAccountLinked = Event<
  'OutsideAccountLinked',
  { accountId: AccountId; subject: string; name?: string; at: Instant }
>;
export type OutsideAccountUnlinked = Event<
  'OutsideAccountUnlinked',
  { accountId: AccountId; subject: string; at: Instant }
>;

export type OutsideAccountEvent = OutsideAccountLinked | OutsideAccountUnlinked;

/** From this event on `credentialId` is one of the passkeys that open the account. */
export type PasskeyAdded = Event<'PasskeyAdded', { accountId: AccountId; credentialId: CredentialId; at: Instant }>;
export type PasskeyRemoved = Event<'PasskeyRemoved', { accountId: AccountId; credentialId: CredentialId; at: Instant }>;

export type PasskeyEvent = PasskeyAdded | PasskeyRemoved;
export type SecondFactorEvent = SecondFactorSet | RecoveryCodesIssued | SecondFactorRemoved;
export type AccountEvent =
  | SecondFactorEvent
  | PasskeyEvent
  | OutsideAccountEvent
  | AccountCreated
  | AccountActivated
  | PasswordChanged
  | PasswordReset
  | AccountDisabled
  | AccountEnabled
  | AccountForgotten
  | ExternalIdSet
  | RoleProposed
  | RoleProposalEnded
  | RoleGranted
  | RoleRevoked
  | RecoveryProposed
  | RecoveryAllowed
  | RecoveryEnded;
