import { testStore, type TestStore } from '@kinerja/testing';
import type { PoolClient } from 'pg';
import { aMove, aName, aStream, catalog, item, message, sealing } from './commit-item.fixtures';
import { verifyLog } from './verify-log';

let store: TestStore;
let rival: PoolClient;
beforeAll(async () => {
  store = await testStore(catalog, { sealing });
  await store.commit(item(aStream()));
  rival = await store.database.superuser.connect();
});
afterAll(async () => {
  rival.release();
  await store.close();
});
afterEach(() => rival.query('ROLLBACK'));

/** The session that waits for a lock, as soon as there is one. */
const waitingSession = async (): Promise<number> => {
  for (;;) {
    const { rows } = await rival.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows[0]) return rows[0].pid;
  }
};

const touchedBy = async (pid: number): Promise<readonly string[]> => {
  const { rows } = await rival.query<{ table: string }>(
    `SELECT DISTINCT relname AS table FROM pg_locks JOIN pg_class ON pg_class.oid = relation
     WHERE pid = $1 AND relkind = 'r' AND relnamespace = 'log'::regnamespace ORDER BY relname`,
    [pid],
  );
  return rows.map(({ table }) => table);
};

it.each([
  ['the short way', () => ({ expected: 'none' as const })],
  ['the long way', () => ({ expected: 'any' as const })],
])('a second writer waits at the head before it reads or writes anything (%s)', async (_, overrides) => {
  const before = await store.head();
  await rival.query('BEGIN; SELECT FROM log.head FOR UPDATE');
  const committed = store.commit(item(aStream(), overrides()));
  expect(await touchedBy(await waitingSession())).toEqual(['head']);
  await rival.query('ROLLBACK');
  expect(await committed).toMatchObject({ kind: 'committed', position: before + 1n });
});

it('a command holds the row of its inbox from the look at it to the step, so that nobody takes the step between', async () => {
  const [stream, consumer] = [aStream(), 'raced'];
  await store.commit(item(stream, { inbox: aMove(0n, consumer) }));
  await rival.query('BEGIN; LOCK TABLE log.reservations IN ACCESS EXCLUSIVE MODE');
  const committed = store.commit(item(stream, { inbox: aMove(1n, consumer), take: [aName()] }));
  await waitingSession();
  const free = await rival.query('SELECT FROM log.consumer_offsets WHERE consumer = $1 FOR UPDATE SKIP LOCKED', [
    consumer,
  ]);
  expect(free.rowCount).toBe(0);
  await rival.query('ROLLBACK');
  expect(await committed).toMatchObject({ kind: 'committed', version: 2n });
});

it('a command waits for who moves its inbox, and is stale when the message was worked in', async () => {
  const [stream, consumer] = [aStream(), 'overtaken'];
  await store.commit(item(stream, { inbox: aMove(0n, consumer) }));
  await rival.query('BEGIN');
  await rival.query('UPDATE log.consumer_offsets SET next_offset = 7 WHERE consumer = $1', [consumer]);
  const committed = store.commit(item(stream, { inbox: aMove(1n, consumer) }));
  await waitingSession();
  await rival.query('COMMIT');
  expect(await committed).toEqual({ kind: 'stale-inbox', nextOffset: 7n });
  expect((await store.load(stream)).version).toBe(1n);
});

it('the sequence of a key never moves back', async () => {
  const [stream, consumer] = [aStream(), 'sequenced'];
  await store.commit(item(stream, { inbox: { ...aMove(0n, consumer), keySeq: 5n } }));
  await store.commit(item(stream, { inbox: { ...aMove(1n, consumer), keySeq: 3n } }));
  const { rows } = await rival.query('SELECT last_seq FROM log.inbox_keys WHERE consumer = $1', [consumer]);
  expect(rows).toEqual([{ last_seq: '5' }]);
});

it('an event and what it announces are written by one transaction: neither is there while the other cannot be', async () => {
  const [before, topic] = [await store.head(), 'dinas.apart.v1'];
  await rival.query('BEGIN; LOCK TABLE log.outbox IN EXCLUSIVE MODE');
  const committed = store.commit(item(aStream(), { expected: 'none', messages: [message(topic, 0, 'key')] }));
  const writer = await waitingSession();
  expect(await store.head()).toBe(before);
  await rival.query('SELECT pg_terminate_backend($1, 5000)', [writer]);
  expect(await store.head()).toBe(before);
  await rival.query('ROLLBACK');
  expect(await committed).toMatchObject({ kind: 'committed', position: before + 1n });
  const { rows } = await rival.query('SELECT key_seq FROM log.outbox WHERE topic = $1', [topic]);
  expect(rows).toEqual([{ key_seq: '1' }]);
  const { checks } = await verifyLog(store.database.pool);
  expect(checks.filter(({ ok, check }) => !ok && check !== 'outbox causes')).toEqual([]);
});
