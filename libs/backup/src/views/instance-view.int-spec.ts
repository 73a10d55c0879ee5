import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import type { Client } from 'pg';
import { alongside, withViews, type ServiceUrl } from './instance-view';

let publisher: TestDatabase;
let consumer: TestDatabase;
let services: readonly ServiceUrl[];

beforeAll(async () => {
  [publisher, consumer] = [await testDatabase(), await testDatabase()];
  await publisher.pool.query(`INSERT INTO log.outbox_partitions VALUES ('a.said.v1', 0, 0)`);
  await consumer.pool.query(`INSERT INTO log.consumer_offsets VALUES ('heard', 'a.said.v1', 0, 0)`);
  // The publisher's view is opened first: without the pause of the consumers theirs would be ahead.
  services = [
    { service: 'publisher', url: publisher.superuserUrl },
    { service: 'consumer', url: consumer.superuserUrl },
  ];
});
afterAll(async () => {
  await publisher.drop();
  await consumer.drop();
});

/** Says and hears as fast as it can until told to stop. */
const talk = async (signal: AbortSignal): Promise<void> => {
  for (let next = 1; !signal.aborted; next += 1) {
    await publisher.pool.query('UPDATE log.outbox_partitions SET next_offset = $1', [next]);
    await consumer.pool.query('UPDATE log.consumer_offsets SET next_offset = $1', [next]);
  }
};

const nextIn = async (client: Client | undefined, table: string): Promise<number> => {
  const found = await client?.query<{ next: string }>(`SELECT max(next_offset) AS next FROM ${table}`);
  return Number(found?.rows[0]?.next ?? -1);
};

it('never shows a consumer ahead of its publisher, and lets both go on', async () => {
  const stop = new AbortController();
  const talking = talk(stop.signal);
  const seen: (readonly [said: number, heard: number])[] = [];
  for (let round = 0; round < 25; round += 1) {
    await pause(3);
    seen.push(
      await withViews(services, async ([said, heard]) => [
        await nextIn(said?.client, 'log.outbox_partitions'),
        await nextIn(heard?.client, 'log.consumer_offsets'),
      ]),
    );
  }
  stop.abort();
  await talking;
  expect(seen.filter(([said, heard]) => heard > said)).toEqual([]);
  expect(new Set(seen.map(([said]) => said)).size).toBeGreaterThan(5);
});

it('lets other connections see the same moment', async () => {
  await consumer.pool.query('UPDATE log.consumer_offsets SET next_offset = 7');
  const seen = await withViews(services, async ([, view]) => {
    await consumer.pool.query('UPDATE log.consumer_offsets SET next_offset = 8');
    return view && alongside(view, (client) => nextIn(client, 'log.consumer_offsets'));
  });
  expect(seen).toBe(7);
});

it('leaves no connection behind where a service has no place for what it heard', async () => {
  const stranger = await testDatabase();
  await stranger.superuser.query('DROP TABLE log.consumer_offsets');
  await expect(withViews([{ service: 'stranger', url: stranger.superuserUrl }], async () => 0)).rejects.toThrow(
    'log.consumer_offsets',
  );
  const { rows } = await stranger.superuser.query(
    `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'backup'`,
  );
  expect(rows).toEqual([{ open: 0 }]);
  await stranger.drop();
});
