import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { below, seededRandom } from '@kinerja/tooling';
import type { PoolClient } from 'pg';
import { aStream, item, noted } from './commit-item.fixtures';
import { openEventStore, type SealingEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

const EVENTS = 200;
const EDITS = 100;
const SEED = 34;
/** Every column of an event but its position. */
const columns = [
  'stream',
  'type',
  'event_id',
  'version',
  'schema_version',
  'data',
  'meta',
  'recorded_at',
  'hash',
] as const;

let database: TestDatabase;
let store: SealingEventStore;
let superuser: PoolClient;

beforeAll(async () => {
  database = await testDatabase();
  store = openEventStore({ pool: database.pool, catalog: { Noted: { version: 1 } } });
  superuser = await database.superuser.connect();
  for (let nth = 0; nth < EVENTS / 2; nth += 1)
    await store.commit(
      item(aStream(), { commandId: randomUUID(), events: [noted(`one ${nth}`), noted(`two ${nth}`)] }),
    );
});
afterAll(async () => {
  superuser.release();
  await store.close();
  await database.drop();
});

/** SQLSTATE classes 22 and 23: what the column's type or a constraint does not let in is no edit of the log. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));

const typeOf: Partial<Record<(typeof columns)[number], string>> = {
  event_id: 'uuid',
  version: 'bigint',
  schema_version: 'smallint',
  data: 'json',
  meta: 'json',
  recorded_at: 'timestamptz',
  hash: 'bytea',
};

/** Answers whether the value is another one now: 2026/11-22 is the same day as 2026-11-22. */
const write = async (position: number, column: (typeof columns)[number], value: string): Promise<boolean> => {
  const wanted = `$2::${typeOf[column] ?? 'text'}`;
  const text = `UPDATE log.events SET ${column} = ${wanted} WHERE position = $1 AND ${column}::text <> (${wanted})::text`;
  try {
    return (await superuser.query(text, [position, value])).rowCount === 1;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
};

const read = async (position: number, column: string): Promise<string> => {
  const { rows } = await superuser.query<{ value: string }>(
    `SELECT ${column}::text AS value FROM log.events WHERE position = $1`,
    [position],
  );
  return rows[0]?.value ?? '';
};

it(`finds ${EDITS} of ${EDITS} random single-byte edits and names the position (F34)`, async () => {
  await superuser.query(`SET timezone = 'UTC'`);
  const random = seededRandom(SEED);
  let made = 0;
  while (made < EDITS) {
    const [position, column] = [1 + below(random, EVENTS), columns[below(random, columns.length)] ?? 'data'];
    const before = await read(position, column);
    const at = below(random, before.length);
    const byte = String.fromCharCode(0x20 + below(random, 0x5f));
    if (!(await write(position, column, before.slice(0, at) + byte + before.slice(at + 1)))) continue;
    made += 1;
    const { checks } = await verifyLog(database.pool);
    expect([column, at, checks[0]?.detail]).toEqual([column, at, `position ${position} is not as it was written`]);
    await write(position, column, before);
  }
  expect((await verifyLog(database.pool)).clean).toBe(true);
}, 60_000);
