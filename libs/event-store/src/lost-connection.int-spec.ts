import { testPool, testDatabase, type TestDatabase } from '@kinerja/testing';
import { Pool } from 'pg';
import { aStream, item } from './commit-item.fixtures';
import { openEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

const catalog = { Noted: { version: 1 } };

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** Ends the session that writes, as a crash of the server or of the network between would. */
const cutWriter = () =>
  database.superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                   WHERE datname = current_database() AND query LIKE '%log.commit_%' AND pid <> pg_backend_pid()`);

it('a cut connection fails commands or carries them out, whole, and a repeat finds out which', async () => {
  const store = openEventStore({ pool: database.pool, catalog });
  await store.commit(item(aStream()));
  const items = Array.from({ length: 2_000 }, () => item(aStream(), { expected: 'none' }));
  const first = Promise.allSettled(items.map((one) => store.commit(one)));
  await cutWriter();
  const failed = (await first).filter(({ status }) => status === 'rejected').length;
  const again = await Promise.all(items.map((one) => store.commit(one)));
  expect(again.filter(({ kind }) => kind !== 'committed' && kind !== 'duplicate')).toEqual([]);
  expect(again.filter(({ kind }) => kind === 'committed').length).toBeLessThanOrEqual(failed);
  expect(await store.head()).toBe(2_001n);
  expect(await verifyLog(database.pool)).toMatchObject({ clean: true });
  await store.close();
});

it('two processes write one log without a gap', async () => {
  const pools = [0, 1].map(() => testPool(database.url));
  const stores = pools.map((pool) => openEventStore({ pool, catalog }));
  const before = await stores[0]?.head();
  const stream = aStream();
  const sent = Array.from({ length: 600 }, (_, nth) =>
    stores[nth % 2]?.commit(item(nth % 3 === 0 ? stream : aStream())),
  );
  const outcomes = await Promise.all(sent);
  expect(new Set(outcomes.map((outcome) => outcome?.kind))).toEqual(new Set(['committed']));
  const positions = outcomes.map((outcome) => (outcome?.kind === 'committed' ? outcome.position : 0n));
  expect(new Set(positions).size).toBe(600);
  expect(await stores[1]?.head()).toBe((before ?? 0n) + 600n);
  expect((await stores[0]?.load(stream))?.version).toBe(200n);
  expect(await verifyLog(database.pool)).toMatchObject({ clean: true });
  for (const store of stores) await store.close();
  for (const pool of pools) await pool.end();
});

it('a version another process has passed is a conflict, though this one remembers an older', async () => {
  const [one, two] = [0, 1].map(() => openEventStore({ pool: database.pool, catalog }));
  const stream = aStream();
  await one?.commit(item(stream, { expected: 0n }));
  await two?.commit(item(stream));
  const neighbours = [one?.commit(item(stream, { expected: 1n })), one?.commit(item(aStream(), { expected: 0n }))];
  expect((await Promise.all(neighbours)).map((outcome) => outcome?.kind)).toEqual(['conflict', 'committed']);
  await one?.close();
  await two?.close();
});

it('no server at all is an error for every caller, and no reason to stop', async () => {
  const pool = new Pool({ connectionString: database.url.replace(/:\d+\//, ':1/') });
  const store = openEventStore({ pool, catalog });
  const results = await Promise.allSettled([store.commit(item(aStream())), store.commit(item(aStream()))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await store.close();
  await pool.end();
});
