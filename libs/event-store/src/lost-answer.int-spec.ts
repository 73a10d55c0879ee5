import { cuttingProxy, testDatabase, type CuttingProxy, type TestDatabase } from '@kinerja/testing';
import { Pool } from 'pg';
import { aStream, item } from './commit-item.fixtures';
import type { EventStore } from './event-store';
import { openEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

const catalog = { Noted: { version: 1 } };

let database: TestDatabase;
let proxy: CuttingProxy;

beforeAll(async () => {
  database = await testDatabase();
  proxy = await cuttingProxy(Number(new URL(database.url).port));
});
afterAll(async () => {
  await proxy.close();
  await database.drop();
});

/** A process that reaches its database through the door. */
const openThroughDoor = (): { store: EventStore; close: () => Promise<void> } => {
  const url = new URL(database.url);
  url.port = String(proxy.port);
  const pool = new Pool({ connectionString: url.href });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const store = openEventStore({ pool, catalog });
  const close = async (): Promise<void> => {
    await store.close();
    await pool.end();
  };
  return { store, close };
};

const headNow = async (): Promise<bigint> => {
  const { rows } = await database.pool.query<{ position: string }>('SELECT position FROM log.head');
  return BigInt(rows[0]?.position ?? 0);
};

/** Bytes of a whole dialogue: connect, commit. */
const dialogue = async () => {
  const before = proxy.passed.length;
  const { store, close } = openThroughDoor();
  await store.commit(item(aStream(), { expected: 'none' }));
  const [passed] = proxy.passed.slice(before);
  await close();
  if (!passed) throw new Error('nothing passed');
  return { ...passed };
};

/** The first commit of a connection also brings its statement; the answer to that is none to the command. */
const warmUp = (store: EventStore) => store.commit(item(aStream(), { expected: 'none' }));

it.each(['client', 'server'] as const)(
  'F25: wherever the bytes of the %s are cut, the command is carried out once and answered',
  async (from) => {
    const length = (await dialogue())[from];
    const step = Math.max(1, Math.floor(length / 60));
    for (let afterBytes = 1; afterBytes < length; afterBytes += step) {
      const [before, cutBefore] = [await headNow(), proxy.cuts()];
      const { store, close } = openThroughDoor();
      proxy.cutNext({ from, afterBytes });
      const outcome = await store.commit(item(aStream(), { expected: 'none' }));
      expect(outcome).toMatchObject({ kind: expect.stringMatching(/^(committed|duplicate)$/) });
      expect(await headNow()).toBe(before + 1n);
      expect(proxy.cuts()).toBe(cutBefore + 1);
      await close();
    }
    expect(await verifyLog(database.pool)).toMatchObject({ clean: true });
  },
  120_000,
);

it('F26: the answer to a commit is lost a hundred times, and each time the recorded outcome is found by the command id', async () => {
  const { store, close } = openThroughDoor();
  for (let nth = 0; nth < 100; nth += 1) {
    await warmUp(store);
    const before = await headNow();
    proxy.cutOpen({ request: 'log.commit_', before: 'answer' });
    const outcome = await store.commit(item(aStream(), { expected: 'none' }));
    expect(outcome).toEqual({ kind: 'duplicate', of: { kind: 'committed', version: 1n, position: before + 1n } });
    expect(await headNow()).toBe(before + 1n);
  }
  await close();
}, 60_000);

it('another command under the same id is told so, also when it is in doubt what became of it', async () => {
  const { store, close } = openThroughDoor();
  await warmUp(store);
  const [stream, { meta }] = [aStream(), item(aStream())];
  await store.commit(item(stream, { commandId: meta.commandId, expected: 'none' }));
  const other = item(stream, { commandId: meta.commandId, fingerprint: 'a'.repeat(64) });
  proxy.cutOpen({ request: 'log.commit_', before: 'answer' });
  expect(await store.commit(other)).toEqual({ kind: 'reused', commandId: meta.commandId });
  expect((await store.load(stream)).version).toBe(1n);
  await close();
});

it('F26: of a batch whose answer is lost every command gets its own outcome', async () => {
  const { store, close } = openThroughDoor();
  await warmUp(store);
  const before = await headNow();
  const items = Array.from({ length: 300 }, () => item(aStream(), { expected: 'none' }));
  proxy.cutOpen({ request: 'log.commit_', before: 'answer' });
  const outcomes = await Promise.all(items.map((one) => store.commit(one)));
  const kinds = outcomes.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'committed' && kind !== 'duplicate')).toEqual([]);
  expect(await headNow()).toBe(before + 300n);
  expect(await verifyLog(database.pool)).toMatchObject({ clean: true });
  await close();
});
