import type { Event } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { AccountId } from './account.events';

/** From here on this account is one of those who look after accounts. */
export type AdministratorJoined = Event<'AdministratorJoined', { accountId: AccountId; at: Instant }>;
export type AdministratorLeft = Event<'AdministratorLeft', { accountId: AccountId; at: Instant }>;
export type AdministratorsEvent = AdministratorJoined | AdministratorLeft;
