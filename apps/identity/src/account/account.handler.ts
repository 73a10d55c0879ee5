import { handlerFor, type CommandLog } from '@kinerja/commands';
import { accountDecider, type AccountEvent, type AccountId, type AccountRefusal } from '@kinerja/identity-domain';
import { accountAnnouncements } from './account.publisher';

export type AccountHandler = ReturnType<typeof accountHandler>;

/** Rule IDN-040: a user name belongs to one account for ever, also after that was disabled. */
const reserve = (event: AccountEvent) =>
  event.type === 'AccountCreated' ? { take: [{ scope: 'username', key: event.data.username }] } : {};

export const accountHandler = (store: CommandLog) =>
  handlerFor(accountDecider, store, ({ accountId }: Readonly<{ accountId: AccountId }>) => `account-${accountId}`, {
    publish: accountAnnouncements,
    reserve,
    whenReserved: (_scope, key): AccountRefusal => ({ code: 'account.username-taken', username: key }),
  });
