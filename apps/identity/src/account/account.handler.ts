import { handlerFor, type CommandLog } from '@kinerja/commands';
import { accountDecider, type AccountEvent } from '@kinerja/identity-domain';
import { accountAnnouncements } from './account.publisher';

export type AccountHandler = ReturnType<typeof accountHandler>;

/** Rule IDN-040: a user name belongs to one account for ever, also after that was disabled. */
const reserve = (event: AccountEvent) =>
  event.type === 'AccountCreated' ? { take: [{ scope: 'username', key: event.data.username }] } : {};

export const accountHandler = (store: CommandLog) =>
  handlerFor(accountDecider, store, ({ accountId }) => `account-${accountId}`, {
    publish: accountAnnouncements,
    reserve,
    whenReserved: (_scope, key) => ({ code: 'account.username-taken', username: key }),
  });
