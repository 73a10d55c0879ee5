import type { TestDatabase } from '@kinerja/testing';
import { billsIn, messagingDatabase } from '../messaging-database.fixtures';
import { outboxOf, paid, topic } from '../messaging.fixtures';
import { behavesAsInbox, type Held } from './inbox.behaviour.fixtures';
import { Inbox } from './inbox';
import { Pending } from './pending';
import { InboxMoved } from './transient-error';

let database: TestDatabase;
let consumers = 0;
beforeAll(async () => (database = await messagingDatabase()));
afterAll(() => database.drop());

type Row = Omit<Held, 'keySeq' | 'offset'> & Readonly<{ key_seq: string; offset: string }>;

const heldBy = async (consumer: string, topic: string): Promise<readonly Held[]> => {
  const { rows } = await database.pool.query<Row>(
    `SELECT key, key_seq, partition, "offset", type, envelope FROM messaging.parked_messages
     WHERE consumer = $1 AND topic = $2 ORDER BY key, key_seq`,
    [consumer, topic],
  );
  return rows.map(({ key_seq, offset, ...row }) => ({ ...row, keySeq: BigInt(key_seq), offset: BigInt(offset) }));
};

/** Whether a session waits for a lock. */
const someoneWaits = async (): Promise<boolean> => {
  const { rowCount } = await database.pool.query(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rowCount !== 0;
};

describe('an inbox on PostgreSQL', () => {
  behavesAsInbox(async () => {
    await database.pool.query('DELETE FROM tests.bills_v1');
    const inbox = new Inbox(database.pool, `inbox-${(consumers += 1)}`);
    return { inbox, bills: () => billsIn(database.pool), held: (topic) => heldBy(inbox.consumer, topic) };
  });

  it('waits for a release under way, and holds nothing behind the key that it gave back', async () => {
    const inbox = new Inbox(database.pool, `inbox-${(consumers += 1)}`);
    const [one, two] = outboxOf([...paid('b', 1n), ...paid('b', 2n)]);
    if (!one || !two) throw new Error('two messages');
    const begin = async () => new Pending(await inbox.positions(topic), await inbox.keys(topic, ['b']));
    const parking = await begin();
    parking.park(one, 'failed', 'no');
    await inbox.write(topic, parking);
    const holding = await begin();
    holding.hold(two);
    const release = await database.pool.connect();
    await release.query('BEGIN');
    await release.query('DELETE FROM messaging.parked_keys WHERE consumer = $1', [inbox.consumer]);
    let ended: unknown;
    const written = inbox.write(topic, holding).then(() => (ended = 'held'), (error: unknown) => (ended = error)); // prettier-ignore
    while (ended === undefined && !(await someoneWaits()));
    await release.query('COMMIT');
    release.release();
    await written;
    expect(ended).toBeInstanceOf(InboxMoved);
    expect((await heldBy(inbox.consumer, topic)).map(({ keySeq }) => keySeq)).toEqual([1n]);
  });
});
