import type { TestDatabase } from '@kinerja/testing';
import { billsIn, messagingDatabase } from '../messaging-database.fixtures';
import { behavesAsInbox } from './inbox.behaviour.fixtures';
import { Inbox } from './inbox';

let database: TestDatabase;
let consumers = 0;
beforeAll(async () => (database = await messagingDatabase()));
afterAll(() => database.drop());

describe('an inbox on PostgreSQL', () => {
  behavesAsInbox(async () => {
    await database.pool.query('DELETE FROM tests.bills_v1');
    const inbox = new Inbox(database.pool, `inbox-${(consumers += 1)}`);
    return { inbox, bills: () => billsIn(database.pool) };
  });
});
