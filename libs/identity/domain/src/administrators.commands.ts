import type { Command } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { AccountId } from './account.events';

export type JoinAdministrators = Command<'JoinAdministrators', { accountId: AccountId; now: Instant }>;
/** Comes before the roles are taken away, so that the last administrator cannot lose them. */
export type LeaveAdministrators = Command<'LeaveAdministrators', { accountId: AccountId; now: Instant }>;
export type AdministratorsCommand = JoinAdministrators | LeaveAdministrators;
