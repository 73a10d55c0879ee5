import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';
import type { AccountId, AskedBy, CredentialId, ProposalId, RecoveryId } from './account.events';

type Base = Readonly<{ accountId: AccountId; now: Instant }>;
type Decided = Base & AskedBy;
type DecidedWhy = Decided & Readonly<{ reason: string }>;
type Account = Base & Readonly<{ employeeId?: EmployeeId; username: string; roles: readonly Role[] }>;

/** `asked`: who asks for it and why, where a role among them needs two persons: those are proposed, not given. */
export type CreateAccount = Command<'CreateAccount', Account & { asked?: AskedBy & Readonly<{ reason: string }> }>;
/** Of the installation itself, which knows no administrator yet. */
export type CreateFirstAccount = Command<'CreateFirstAccount', Account>;
/** `credentialId`: where the new password is kept already. */
export type ActivateAccount = Command<'ActivateAccount', Base & { credentialId: CredentialId }>;
export type ChangePassword = Command<'ChangePassword', Base & { credentialId: CredentialId }>;
/** With the code of the recovery that is allowed now. */
export type ResetPassword = Command<'ResetPassword', Base & { credentialId: CredentialId }>;
export type DisableAccount = Command<'DisableAccount', DecidedWhy>;
/** Of a person whose data are destroyed; `username` as it stands in the log. */
export type ForgetAccount = Command<'ForgetAccount', Base & { username: string }>;
export type EnableAccount = Command<'EnableAccount', DecidedWhy>;

/** Given at once, or proposed where it needs two persons. */
export type GrantRole = Command<'GrantRole', DecidedWhy & { role: Role }>;
export type ConfirmRole = Command<'ConfirmRole', Decided & { proposalId: ProposalId }>;
export type DeclineRole = Command<'DeclineRole', DecidedWhy & { proposalId: ProposalId }>;
export type WithdrawRole = Command<'WithdrawRole', Decided & { proposalId: ProposalId }>;
export type RevokeRole = Command<'RevokeRole', DecidedWhy & { role: Role }>;

/** Waits for a second administrator; of the owner of the machine it is allowed at once. */
export type ProposeRecovery = Command<'ProposeRecovery', DecidedWhy>;
export type AllowRecovery = Command<'AllowRecovery', Decided & { recoveryId: RecoveryId }>;
/** Declined by another administrator or the account's own person, withdrawn by whoever proposed it. */
export type EndRecovery = Command<'EndRecovery', DecidedWhy & { recoveryId: RecoveryId }>;

/** `credentialId`: where the key of the authenticator is kept already, and `recoveryCodesId` the codes. */
export type SetSecondFactor = Command<
  'SetSecondFactor',
  Base & { credentialId: CredentialId; recoveryCodesId: CredentialId }
>;
/** New recovery codes; the former ones count no more. */
export type IssueRecoveryCodes = Command<'IssueRecoveryCodes', Base & { credentialId: CredentialId }>;
export type RemoveSecondFactor = Command<'RemoveSecondFactor', Base>;

/** `subject`: a keyed digest of issuer and subject. `name`: what the provider calls the person. */
export type LinkOutsideAccount = Command<'LinkOutsideAccount', Base & { subject: string; name?: string }>;
export type UnlinkOutsideAccount = Command<'UnlinkOutsideAccount', Base>;

export type OutsideAccountCommand = LinkOutsideAccount | UnlinkOutsideAccount;

/** Of another system that keeps accounts. */
type KeptBy = Base & Readonly<{ by: AccountId; reason: string }>;
/** With the role of an employee and no other. */
export type ProvisionAccount = Command<
  'ProvisionAccount',
  KeptBy & { employeeId: EmployeeId; username: string; isActive: boolean; externalId?: string }
>;
/** What is left out stays; null takes the external id away. */
export type KeepAccount = Command<'KeepAccount', KeptBy & { isActive?: boolean; externalId?: string | null }>;

export type ProvisioningCommand = ProvisionAccount | KeepAccount;

/** `credentialId`: where its public key is kept already. */
export type AddPasskey = Command<'AddPasskey', Base & { credentialId: CredentialId }>;
export type RemovePasskey = Command<'RemovePasskey', Base & { credentialId: CredentialId }>;

export type PasskeyCommand = AddPasskey | RemovePasskey;
export type SecondFactorCommand = SetSecondFactor | IssueRecoveryCodes | RemoveSecondFactor;
export type RoleCommand = GrantRole | ConfirmRole | DeclineRole | WithdrawRole | RevokeRole;
export type RecoveryCommand = ProposeRecovery | AllowRecovery | EndRecovery | ResetPassword;
export type AccountCommand =
  | CreateAccount
  | CreateFirstAccount
  | ActivateAccount
  | ChangePassword
  | DisableAccount
  | EnableAccount
  | ForgetAccount
  | RoleCommand
  | RecoveryCommand
  | SecondFactorCommand
  | OutsideAccountCommand
  | PasskeyCommand
  | ProvisioningCommand;
