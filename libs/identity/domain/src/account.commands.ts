import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';
import type { AccountId, CredentialId } from './account.events';

export type CreateAccount = Command<
  'CreateAccount',
  { accountId: AccountId; employeeId?: EmployeeId; username: string; roles: readonly Role[]; now: Instant }
>;
/** `credentialId`: where the new password is kept already. */
export type ActivateAccount = Command<
  'ActivateAccount',
  { accountId: AccountId; credentialId: CredentialId; now: Instant }
>;
export type ChangePassword = Command<
  'ChangePassword',
  { accountId: AccountId; credentialId: CredentialId; now: Instant }
>;
/** `by` is the account of whoever asks. */
export type DisableAccount = Command<'DisableAccount', { accountId: AccountId; by: AccountId; now: Instant }>;
export type AccountCommand = CreateAccount | ActivateAccount | ChangePassword | DisableAccount;
