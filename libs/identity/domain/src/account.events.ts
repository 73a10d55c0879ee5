import type { Brand, Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';

export type AccountId = Brand<string, 'AccountId'>;
export const accountId = (uuid: string): AccountId => uuid as AccountId;

/** Names a secret in the credential store: a password's hash today. It says nothing of the secret, which is no history. */
export type CredentialId = Brand<string, 'CredentialId'>;
export const credentialId = (uuid: string): CredentialId => uuid as CredentialId;

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
export type AccountDisabled = Event<'AccountDisabled', { accountId: AccountId; employeeId?: EmployeeId; at: Instant }>;
export type AccountEvent = AccountCreated | AccountActivated | PasswordChanged | AccountDisabled;
