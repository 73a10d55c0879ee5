import { generateKeyPairSync } from 'node:crypto';
import { isConsistent } from '../merkle/verify-proof';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { instant } from '@kinerja/vocabulary';
import { Client } from 'pg';
import { aStream, item, noted } from '@kinerja/event-store-fixtures';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { CheckpointStore, checkpointsOf, lastCountersigned, type KeptCheckpoint } from './checkpoint-store';
import { countersign, readNote } from './checkpoint-note';
import { incarnationOf, newIncarnation } from './incarnation';
import { LogTree } from './log-tree';

const { privateKey } = generateKeyPairSync('ed25519');
const noon = instant(Date.UTC(2026, 10, 22, 12));

let database: TestDatabase;
let store: SealingEventStore;
let book: CheckpointStore;
beforeEach(async () => {
  database = await testDatabase();
  store = openEventStore({ pool: database.pool, catalog: { Noted: { version: 1 } } });
  book = new CheckpointStore(database.pool, { agency: 'diskominfo', service: 'planning', privateKey });
});
afterEach(async () => {
  await store.close();
  await database.drop();
});

const grow = async (events: number): Promise<void> => {
  const many = Array.from({ length: events }, (_, nth) => noted(`event ${nth}`));
  await store.commit(item(aStream(), { events: many }));
};

const made = async (): Promise<KeptCheckpoint> => {
  const checkpoint = await book.make(noon);
  if (!checkpoint) throw new Error('the log is empty');
  return checkpoint;
};

const treeOf = ({ note, size }: KeptCheckpoint) => ({ size, root: Buffer.from(readNote(note)?.root ?? '', 'hex') });

const asOwner = async <T>(run: (owner: Client) => Promise<T>): Promise<T> => {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    return await run(owner);
  } finally {
    await owner.end();
  }
};

it('says nothing of an empty log and nothing twice of one that did not grow', async () => {
  expect(await book.make(noon)).toBeUndefined();
  await grow(3);
  const first = await made();
  expect(first).toMatchObject({ size: 3, at: noon });
  expect(await book.make(instant(Date.UTC(2026, 10, 22, 13)))).toEqual(first);
  expect(await checkpointsOf(database.pool)).toEqual([first]);
});

it('proves that each checkpoint contains all before it, across stored subtrees and loose ends', async () => {
  const checkpoints: KeptCheckpoint[] = [];
  for (const events of [1, 254, 1, 1, 255, 600, 3, 421]) {
    await grow(events);
    checkpoints.push(await made());
  }
  for (const [nth, later] of checkpoints.entries())
    for (const earlier of checkpoints.slice(0, nth + 1)) {
      const proof = (await book.proof(earlier.size, later.size)).map((hash) => Buffer.from(hash, 'hex'));
      expect(isConsistent(treeOf(earlier), treeOf(later), proof)).toBe(true);
    }
});

it('finds the same tree after its stored subtrees are gone, and with two processes at it', async () => {
  await grow(1_500);
  const tree = new LogTree(database.pool);
  await Promise.all([tree.grow(1_500), new LogTree(database.pool).grow(1_500)]);
  const root = await tree.root(1_500);
  const nodes = await database.pool.query<{ count: number }>('SELECT count(*)::int AS count FROM log.merkle_nodes');
  expect(nodes.rows).toEqual([{ count: 5 + 2 + 1 }]);
  await asOwner((owner) => owner.query('TRUNCATE log.merkle_nodes'));
  await expect(tree.root(1_500)).rejects.toThrow('has not grown so far');
  await tree.grow(1_500);
  expect(await tree.root(1_500)).toEqual(root);
});

it('keeps what the centre answered, per incarnation of the log (F35)', async () => {
  await grow(10);
  const checkpoint = await made();
  const answer = countersign(checkpoint, { witness: 'bkpsdm', at: noon }, privateKey);
  await book.keep(checkpoint, answer);
  await book.keep(checkpoint, answer);
  const { id } = await incarnationOf(database.pool);
  expect(await lastCountersigned(database.pool)).toEqual({ incarnation: id, size: 10, at: noon });
  const next = await asOwner(newIncarnation);
  expect(next).toMatchObject({ since: 10n });
  expect(await lastCountersigned(database.pool)).toBeUndefined();
  expect(await made()).toMatchObject({ incarnation: next.id, size: 10 });
});

it.each([
  'UPDATE log.checkpoints SET size = 1',
  'DELETE FROM log.checkpoints',
  'UPDATE log.countersignatures SET size = 1',
  'DELETE FROM log.merkle_nodes',
  'INSERT INTO log.incarnation (id, since, at) VALUES (gen_random_uuid(), 0, now())',
])('lets the role a service runs with not do: %s', (statement) =>
  expect(database.pool.query(statement)).rejects.toThrow('permission denied'),
);
