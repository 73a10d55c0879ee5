import { randomUUID } from 'node:crypto';
import { openEventStore, type CommitItem, type EventStore } from '@kinerja/event-store';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { Pool } from 'pg';
import { Proxy } from './proxy';

let database: TestDatabase;
let proxy: Proxy;
let pool: Pool;
let store: EventStore & { close: () => Promise<void> };

beforeAll(async () => {
  database = await testDatabase();
  const url = new URL(database.url);
  const port = Number(url.port);
  proxy = await Proxy.open(() => port);
  url.port = String(proxy.port);
  pool = new Pool({ connectionString: url.href, max: 4, connectionTimeoutMillis: 1_000 });
  pool.on('error', () => undefined);
  store = openEventStore({ pool, catalog: { Noted: { version: 1 } } });
});
afterAll(async () => {
  proxy.heal();
  await store.close();
  await pool.end();
  await proxy.close();
  await database.drop();
});
afterEach(() => proxy.heal());

const newItem = (): CommitItem => ({
  stream: `note-${randomUUID()}`,
  expected: 'none',
  events: [{ type: 'Noted', data: { text: 'x'.repeat(200) } }],
  meta: { commandId: randomUUID(), actor: 'somebody', correlationId: randomUUID() },
  fingerprint: '0'.repeat(64),
  messages: [],
  take: [],
  release: [],
});
/** How many commands and events of this id the log holds, seen without the proxy. */
const held = async ({ meta: { commandId } }: CommitItem): Promise<readonly [commands: number, events: number]> => {
  const { rows } = await database.pool.query<{ commands: number; events: number }>(
    `SELECT (SELECT count(*) FROM log.commands WHERE command_id = $1)::int AS commands,
            (SELECT count(*) FROM log.events WHERE meta ->> 'commandId' = $1::text)::int AS events`,
    [commandId],
  );
  return [rows[0]?.commands ?? -1, rows[0]?.events ?? -1];
};
const kindOf = (commit: Promise<{ kind: string }>): Promise<string> =>
  commit.then(
    ({ kind }) => kind,
    () => 'failed',
  );

it('a reset at any byte of the dialogue leaves a command whole or absent, and its repeat finds out which (F25)', async () => {
  const outcomes: string[] = [];
  for (let bytes = 40; bytes <= 6_000; bytes += 149) {
    const item = newItem();
    proxy.spoil({ resetAfterBytes: bytes });
    const first = await kindOf(store.commit(item));
    proxy.heal();
    const again = await kindOf(store.commit(item));
    expect(['committed', 'duplicate']).toContain(again);
    if (first === 'committed') expect(again).toBe('duplicate');
    expect(await held(item)).toEqual([1, 1]);
    outcomes.push(first);
  }
  expect(outcomes).toEqual(expect.arrayContaining(['failed', 'committed']));
}, 60_000);

it('a commit whose answer was lost is found again by its id and not carried out twice (F26)', async () => {
  await store.commit(newItem());
  const item = newItem();
  proxy.spoil({ loseAnswerTo: 'log.commit' });
  const first = kindOf(store.commit(item));
  while (proxy.counts.lostAnswers === 0) await new Promise(setImmediate);
  while ((await held(item))[0] === 0) await new Promise(setImmediate);
  proxy.heal();
  // The log itself asks for the outcome where it can; a caller who meets a fault asks by repeating.
  expect(['failed', 'committed', 'duplicate']).toContain(await first);
  expect(await kindOf(store.commit(item))).toBe('duplicate');
  expect(await held(item)).toEqual([1, 1]);
}, 30_000);
