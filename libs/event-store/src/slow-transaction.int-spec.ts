import { testStore, type TestStore } from '@kinerja/testing';
import { Client } from 'pg';
import { aStream, catalog, item, sealing } from './commit-item.fixtures';
import { openEventStore } from './open-event-store';

let store: TestStore;
beforeAll(async () => {
  store = await testStore(catalog, { sealing });
});
afterAll(() => store.close());

/** A writer that has taken the next position and does not commit yet. */
const slowWriter = async () => {
  const client = new Client({ connectionString: store.database.url });
  await client.connect();
  const { meta } = item('slow');
  await client.query('BEGIN');
  await client.query(
    `SELECT log.commit_plain(ARRAY[$1::uuid], ARRAY[decode(repeat('00', 32), 'hex')], ARRAY[1::bigint], ARRAY[1],
       ARRAY[gen_random_uuid()], ARRAY[1::bigint], ARRAY[$2], ARRAY['Noted'], ARRAY[1::smallint], ARRAY['{"text":"slow"}'::json],
       ARRAY[$3::json], ARRAY[now()], ARRAY[sha256('slow')], NULL)`,
    [meta.commandId, aStream(), JSON.stringify(meta)],
  );
  return {
    end: async (how: 'COMMIT' | 'ROLLBACK') => {
      await client.query(how);
      await client.end();
    },
  };
};

/** Resolves when a session waits for the head's lock. */
const someoneWaits = async (): Promise<void> => {
  for (;;) {
    const { rowCount } = await store.database.pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
  }
};

describe.each(['COMMIT', 'ROLLBACK'] as const)('F29: a slow transaction holds the head, then says %s', (how) => {
  it('nobody reads past it, and 500 others follow without a gap', async () => {
    const before = await store.head();
    const slow = await slowWriter();
    const others = Promise.all(Array.from({ length: 500 }, () => store.commit(item(aStream(), { expected: 'none' }))));
    await someoneWaits();
    expect(await store.read(before, 1_000)).toEqual([]);
    expect(await store.head()).toBe(before);
    await slow.end(how);
    await others;
    const expected = before + 500n + (how === 'COMMIT' ? 1n : 0n);
    expect(await store.head()).toBe(expected);
    const events = await store.read(before, 1_000);
    expect(events.map(({ position }) => position)).toEqual(events.map((_, at) => before + 1n + BigInt(at)));
    expect(BigInt(events.length)).toBe(expected - before);
  });
});

it('F29: a reader with a small window that goes on while two processes write skips nothing', async () => {
  const other = openEventStore({ pool: store.database.pool, catalog, sealing });
  const before = await store.head();
  const writing = Array.from({ length: 1_000 }, (_, nth) =>
    (nth % 2 === 0 ? store : other).commit(item(aStream(), { expected: 'none' })),
  );
  const seen: bigint[] = [];
  for (let last = before; seen.length < 1_000; last = seen.at(-1) ?? before)
    seen.push(...(await store.read(last, 7)).map(({ position }) => position));
  await Promise.all(writing);
  expect(seen).toEqual(seen.map((_, at) => before + 1n + BigInt(at)));
  await other.close();
});
