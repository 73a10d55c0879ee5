import { testDatabase, testPool, type TestDatabase } from '@kinerja/testing';
import { instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { LoggedEvents } from './logged-events';

jest.setTimeout(120_000);

const MANY = 100_000;
const MINUTE = 60_000;
const began = Date.parse('2026-01-01T00:00:00.000Z');
const at = (position: number) => instant(began + position * MINUTE);

let database: TestDatabase;
let pool: Pool;
let log: LoggedEvents;
beforeAll(async () => {
  database = await testDatabase();
  pool = testPool(database.url, 2);
  log = new LoggedEvents(pool, { Noted: { version: 1 }, Crossed: { version: 1 } });
  await database.superuser.query(
    `INSERT INTO log.events (position, version, recorded_at, event_id, schema_version, stream, type, data, meta, hash)
     SELECT n, (n + 999) / 1000, $1::timestamptz + n * interval '1 minute', gen_random_uuid(), 1, 'note-' || n % 1000,
            CASE WHEN n % 10 = 0 THEN 'Crossed' ELSE 'Noted' END,
            json_build_object('text', 'person-' || n % 5000, 'more', repeat('x', 600)),
            json_build_object('actor', 'actor-' || n % 200, 'commandId', gen_random_uuid(), 'correlationId', 'c'),
            sha256(n::text::bytea)
       FROM generate_series(1, ${MANY}) AS n`,
    [at(0)],
  );
  await database.superuser.query(`UPDATE log.head SET position = ${MANY}`);
  await database.superuser.query('ANALYZE log.events');
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const positionsOf = async (question: Partial<Parameters<LoggedEvents['find']>[0]>): Promise<readonly number[]> => {
  const found = await log.find({ above: 0n, below: BigInt(MANY + 1), limit: 3, ...question });
  return found.map(({ position }) => Number(position));
};

it('reads backwards from any place, with the hash of each event', async () => {
  expect(await positionsOf({})).toEqual([100_000, 99_999, 99_998]);
  expect(await positionsOf({ below: 11n, above: 8n })).toEqual([10, 9]);
  const [last] = await log.find({ above: 0n, below: BigInt(MANY + 1), limit: 1 });
  expect(last).toMatchObject({ stream: 'note-0', sealed: [], hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
});

it('finds one stream, one kind of event, who did it and what is mentioned', async () => {
  expect(await positionsOf({ stream: 'note-7' })).toEqual([99_007, 98_007, 97_007]);
  expect(await positionsOf({ types: ['Crossed'] })).toEqual([100_000, 99_990, 99_980]);
  expect(await positionsOf({ actors: ['actor-3'] })).toEqual([99_803, 99_603, 99_403]);
  expect(await positionsOf({ mentions: ['"person-4321"'] })).toEqual([99_321, 94_321, 89_321]);
  expect(await positionsOf({ stream: 'note-7', types: ['Crossed'] })).toEqual([]);
});

it('finds where days begin and end, a little too much rather than too little', async () => {
  const span = await log.span({ from: at(50_000), until: at(50_100) });
  expect(span.above).toBeLessThan(50_000n);
  expect(span.above).toBeGreaterThan(49_700n);
  expect(span.below).toBeGreaterThanOrEqual(50_100n);
  expect(span.below).toBeLessThan(50_400n);
  expect(await log.span({})).toEqual({ above: 0n, below: BigInt(MANY + 1) });
  expect((await log.span({ until: at(-5) })).below).toBeLessThan(300n);
  expect((await log.span({ from: at(MANY + 5) })).above).toBeGreaterThan(BigInt(MANY - 300));
});

it('reads what streams said earlier by their index', async () => {
  const earlier = await log.earlier(['note-7', 'note-8'], 2_008n);
  expect(earlier.map(({ position }) => Number(position))).toEqual([7, 1_007, 2_007, 8, 1_008]);
});
