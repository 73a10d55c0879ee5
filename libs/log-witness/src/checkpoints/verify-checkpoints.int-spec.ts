import { generateKeyPairSync } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { instant } from '@kinerja/vocabulary';
import { aStream, item, noted } from '@kinerja/event-store-fixtures';
import { openEventStore, type SealingEventStore, verifyLog } from '@kinerja/event-store';
import { CheckpointStore } from './checkpoint-store';
import { readNote, signCheckpoint } from './checkpoint-note';
import { newIncarnation } from './incarnation';
import { rewriteFrom } from './rewritten-log.fixtures';
import { verifyCheckpoints, type WitnessedHead } from './verify-checkpoints';

const SIZES = [7, 30, 31, 60] as const;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const owner = { agency: 'dinsos', service: 'planning', publicKey };
const noon = instant(Date.UTC(2026, 10, 22, 12));

let database: TestDatabase;
let store: SealingEventStore;
let book: CheckpointStore;
let witnessed: WitnessedHead[];

const grow = (events: number) =>
  store.commit(item(aStream(), { events: Array.from({ length: events }, (_, nth) => noted(`event ${nth}`)) }));

beforeEach(async () => {
  database = await testDatabase();
  store = openEventStore({ pool: database.pool, catalog: { Noted: { version: 1 } } });
  book = new CheckpointStore(database.pool, { agency: 'dinsos', service: 'planning', privateKey });
  witnessed = [];
  for (const [nth, size] of SIZES.entries()) {
    await grow(size - (SIZES[nth - 1] ?? 0));
    const made = await book.make(noon);
    witnessed.push({ size, root: readNote(made?.note ?? '')?.root ?? '' });
  }
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

const faults = async (): Promise<readonly string[]> => {
  const { checks } = await verifyLog(database.pool);
  const others = await verifyCheckpoints(database.pool, { ...owner, witnessed });
  return [...checks, ...others].filter(({ ok }) => !ok).map(({ check, detail }) => `${check}: ${detail}`);
};

it('finds nothing in a log that nobody touched, with and without a centre', async () => {
  expect(await faults()).toEqual([]);
  expect(await verifyCheckpoints(database.pool, owner)).toEqual([
    { check: 'checkpoints', ok: true, detail: '4 checkpoints, each signed and of these events' },
  ]);
});

it.each([
  [60, 32, 60],
  [45, 32, 60],
  [31, 31, 31],
  [20, 8, 30],
  [1, 1, 7],
])(
  'finds a log that was rewritten from %d on and signed again, by its witness only (F80)',
  async (from, first, last) => {
    await rewriteFrom(database.superuser, from);
    await book.make(noon);
    expect(await faults()).toEqual([
      `witness: the centre countersigned other events: the first that differs is one of ${first} to ${last}`,
    ]);
  },
);

it('finds every tail of 1 to 60 events that was rewritten and signed again (F80)', async () => {
  for (let length = 1; length <= 60; length += 1) {
    await rewriteFrom(database.superuser, 61 - length);
    await book.make(noon);
    expect(await faults()).toHaveLength(1);
  }
}, 60_000);

it('finds a checkpoint of other events, of a longer log, of another log and without signature', async () => {
  const head = {
    agency: 'dinsos',
    service: 'planning',
    size: 30,
    root: 'ab'.repeat(32),
    head: 'cd'.repeat(32),
    at: noon,
  };
  const put = async (note: string, signature: string): Promise<readonly string[]> => {
    const values = [note, Buffer.from(signature, 'base64')];
    await database.superuser.query('UPDATE log.checkpoints SET note = $1, signature = $2 WHERE size = 30', values);
    return faults();
  };
  const { rows } = await database.superuser.query<{ incarnation: string }>(
    'SELECT incarnation FROM log.checkpoints LIMIT 1',
  );
  const incarnation = rows[0]?.incarnation ?? '';
  const other = signCheckpoint({ ...head, incarnation }, privateKey);
  expect(await put(other.note, other.signature)).toEqual([
    'checkpoints: the checkpoint of 30 events is not of these events',
  ]);
  const foreign = signCheckpoint({ ...head, incarnation, service: 'surveys' }, privateKey);
  expect(await put(foreign.note, foreign.signature)).toEqual([
    'checkpoints: the checkpoint of 30 events is not of this log',
  ]);
  expect(await put(other.note, 'eA==')).toEqual([
    "checkpoints: the checkpoint of 30 events does not bear the instance's signature",
  ]);
});

it('finds a log that lost its end (F28)', async () => {
  await database.superuser.query('DELETE FROM log.events WHERE position > 50');
  await database.superuser.query(
    'UPDATE log.head SET position = 50, hash = (SELECT hash FROM log.events WHERE position = 50)',
  );
  const found = await faults();
  expect(found).toContain('checkpoints: the checkpoint of 60 events is of a log that was longer than this one');
  expect(found).toContain('witness: the centre countersigned 60 events, and this log is shorter');
});

it('does not miss the end of a log that was restored, once the centre has accepted that (F35)', async () => {
  // A backup holds whole commands: the one that wrote past 50 ends there in this one.
  await database.superuser.query('DELETE FROM log.commands WHERE position > 50');
  await database.superuser.query('DELETE FROM log.events WHERE position > 50');
  await database.superuser.query(
    'UPDATE log.head SET position = 50, hash = (SELECT hash FROM log.events WHERE position = 50)',
  );
  await database.superuser.query(
    `INSERT INTO log.commands (command_id, position, version, fingerprint)
     SELECT (meta ->> 'commandId')::uuid, position, version, '' FROM log.events WHERE position = 50 ON CONFLICT DO NOTHING`,
  );
  await newIncarnation(database.superuser);
  await grow(20);
  expect(await faults()).toEqual([expect.stringContaining('witness: the centre countersigned other events')]);
  witnessed = witnessed.filter(({ size }) => size <= 50);
  expect(await faults()).toEqual([]);
});

const withoutCheckpoints = () => database.superuser.query('DELETE FROM log.checkpoints');

it('finds a log without any checkpoint that had the time to make one, or that the centre has countersigned', async () => {
  const seen = witnessed;
  await withoutCheckpoints();
  expect(await faults()).toEqual(['checkpoints: there is none, and the centre countersigned 60 events']);
  witnessed = [];
  expect(await faults()).toEqual([]);
  await database.superuser.query(`UPDATE log.events SET recorded_at = recorded_at - interval '6 minutes'`);
  const found = await verifyCheckpoints(database.pool, owner);
  expect(found.map(({ detail }) => detail)).toEqual([
    'there is none of 60 events, the first of which is older than 5 minutes',
  ]);
  expect(await verifyCheckpoints(database.pool, { ...owner, mayBeFresh: true })).toMatchObject([{ ok: true }]);
  expect(seen).toHaveLength(4);
});

it('finds a log that calls itself another incarnation than its checkpoints and its witness do', async () => {
  const { rows } = await database.superuser.query<{ id: string }>('SELECT id FROM log.incarnation');
  const incarnation = rows[0]?.id ?? '';
  witnessed = witnessed.map((head) => ({ ...head, incarnation }));
  expect(await faults()).toEqual([]);
  await database.superuser.query('UPDATE log.incarnation SET id = gen_random_uuid()');
  expect(await faults()).toEqual([
    `checkpoints: the checkpoint of 7 events is of the incarnation ${incarnation}, which this log never had`,
    `witness: the centre follows the incarnation ${incarnation}, which this log never had`,
  ]);
});
