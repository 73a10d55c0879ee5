import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { CommitRefused } from './commit-refused';
import { aName, aStream, item, message } from './commit-item.fixtures';
import type { CommitItem } from './event-store';
import { openEventStore, type SealingEventStore } from './open-event-store';
import { verifyLog } from './verify-log';

const catalog = { Noted: { version: 1 } };

let database: TestDatabase;
let store: SealingEventStore;

beforeAll(async () => {
  database = await testDatabase();
  store = openEventStore({ pool: database.pool, catalog });
  await store.commit(item(aStream()));
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

/** What no column of the log can hold, each refused by PostgreSQL itself. */
const refused: readonly (readonly [string, () => CommitItem])[] = [
  ['a stream with a NUL', () => item(`${aStream()}\u0000`, { expected: 'none' })],
  ['a stream too long for its index', () => item(Array.from({ length: 400 }, aStream).join(), { expected: 'none' })],
  ['a name with a NUL', () => item(aStream(), { take: [{ scope: 'nip', key: 'a\u0000' }] })],
  ['a message with a NUL', () => item(aStream(), { messages: [message('t', 0, 'k\u0000')] })],
  ['a message to a partition that is no number', () => item(aStream(), { messages: [message('t', 2 ** 40, 'k')] })],
];

const kindsOf = (settled: readonly PromiseSettledResult<{ kind: string }>[]): readonly string[] =>
  settled.map((one) => (one.status === 'fulfilled' ? one.value.kind : (one.reason as Error).name));

it.each(refused)('forty good commands are written beside eight with %s, which are refused by name', async (_, bad) => {
  const before = await store.head();
  const items = Array.from({ length: 48 }, (_one, at) =>
    at % 6 === 5 ? bad() : item(aStream(), { expected: 'none' }),
  );
  const settled = await Promise.allSettled(items.map((one) => store.commit(one)));
  expect(kindsOf(settled)).toEqual(items.map((_one, at) => (at % 6 === 5 ? 'CommitRefused' : 'committed')));
  expect(await store.head()).toBe(before + 40n);
  const traces = await Promise.all(items.map(({ meta }) => store.outcomeOf(meta.commandId)));
  expect(traces.filter((trace) => trace === undefined)).toHaveLength(8);
  expect(await verifyLog(database.pool)).toMatchObject({ clean: true });
});

it('says why in words that hold no value', async () => {
  const bad = item(aStream(), { messages: [message('t', 2 ** 40, 'k')] });
  const error: unknown = await store.commit(bad).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommitRefused);
  expect(String(error)).toBe(
    `CommitRefused: the log cannot hold what command ${bad.meta.commandId} would write: value … is out of range for type integer (22003)`,
  );
});

it('keeps order and outcomes of hundreds of commands in two batches under way, wherever the bad ones stand', async () => {
  const before = await store.head();
  const [stream, name] = [aStream(), aName()];
  await store.commit(item(stream, { take: [name], expected: 'none' }));
  const bad = (at: number): boolean => at % 97 === 13;
  const items = Array.from({ length: 400 }, (_, at) => {
    if (bad(at)) return item(`${aStream()}\u0000`, { expected: 'none' });
    return at % 10 === 0 ? item(aStream(), { take: [name] }) : item(stream);
  });
  const settled = await Promise.allSettled(items.map((one) => store.commit(one)));
  const wanted = items.map((_, at) => (bad(at) ? 'CommitRefused' : at % 10 === 0 ? 'reserved' : 'committed'));
  expect(kindsOf(settled)).toEqual(wanted);
  const written = wanted.filter((kind) => kind === 'committed').length;
  expect((await store.load(stream)).version).toBe(BigInt(written + 1));
  expect(await store.head()).toBe(before + BigInt(written + 1));
  expect(await verifyLog(database.pool)).toMatchObject({ clean: true });
});

it('lets commands in of afterwards as fast as before: nothing stays behind of a refused batch', async () => {
  await Promise.allSettled(refused.map(([, bad]) => store.commit(bad())));
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, () => store.commit(item(aStream(), { expected: 'none' }))),
  );
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['committed']));
});
