import { testDatabase, testPool, type TestDatabase } from '@kinerja/testing';
import { aStream, item } from './commit-item.fixtures';
import { openEventStore } from './open-event-store';

const MANY = 20_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** A session tells what it read when it ends. */
const hasEnded = async (backend: number): Promise<void> => {
  for (;;) {
    const { rowCount } = await database.superuser.query('SELECT FROM pg_stat_activity WHERE pid = $1', [backend]);
    if (rowCount === 0) return;
  }
};

/** Rows that were read from end to end, of all tables a commit looks something up in. */
const rowsScanned = async (): Promise<number> => {
  const { rows } = await database.superuser.query<{ count: number }>(
    `SELECT sum(seq_tup_read)::int AS count FROM pg_stat_user_tables
     WHERE schemaname = 'log' AND relname IN ('reservations', 'commands', 'events')`,
  );
  return rows[0]?.count ?? NaN;
};

it('looks names and commands up by their index, under plans made when the log was small too', async () => {
  const pool = testPool(database.url, 1);
  const store = openEventStore({ pool, catalog: { Noted: { version: 1 } } });
  const commit = (key: string) =>
    store.commit(item(aStream(), { take: [{ scope: 'name', key }], release: [{ scope: 'former name', key }] }));

  await commit('first');
  await database.superuser.query('ANALYZE log.reservations, log.commands, log.events');
  for (let nth = 0; nth < 10; nth += 1) await commit(`young ${nth}`);
  // What an import does to a young log, before anybody has counted its rows again.
  await database.superuser.query(`INSERT INTO log.reservations (scope, key, owner)
                     SELECT 'name', 'old ' || n, 'elsewhere' FROM generate_series(1, ${MANY}) AS n`);
  await database.superuser.query(`INSERT INTO log.commands (command_id, position, version, fingerprint)
                     SELECT gen_random_uuid(), 0, 1, sha256('old') FROM generate_series(1, ${MANY})`);
  for (let nth = 0; nth < 10; nth += 1) expect((await commit(`grown ${nth}`)).kind).toBe('committed');
  expect((await commit('old 7')).kind).toBe('reserved');

  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await store.close();
  await pool.end();
  await hasEnded(rows[0]?.pid ?? 0);
  expect(await rowsScanned()).toBeLessThan(MANY);
});
