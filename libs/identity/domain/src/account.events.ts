import type { Brand, Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, Role } from '@kinerja/vocabulary';

export type AccountId = Brand<string, 'AccountId'>;
export const accountId = (uuid: string): AccountId => uuid as AccountId;

export type AccountCreated = Event<
  'AccountCreated',
  { accountId: AccountId; employeeId?: EmployeeId; username: string; roles: readonly Role[]; at: Instant }
>;
/** `passwordHash` is an argon2id string (PHC); sealed in the log. */
export type AccountActivated = Event<'AccountActivated', { accountId: AccountId; passwordHash: string; at: Instant }>;
export type PasswordChanged = Event<'PasswordChanged', { accountId: AccountId; passwordHash: string; at: Instant }>;
export type AccountDisabled = Event<'AccountDisabled', { accountId: AccountId; employeeId?: EmployeeId; at: Instant }>;
export type AccountEvent = AccountCreated | AccountActivated | PasswordChanged | AccountDisabled;
