import { isDatabaseAway } from '@kinerja/database';
import { rivalFor, testStore, type TestStore } from '@kinerja/testing';
import { aMove, aStream, catalog, item, sealing } from './commit-item.fixtures';
import { verifyLog } from './verify-log';

jest.setTimeout(60_000);

let store: TestStore;
beforeAll(async () => {
  store = await testStore(catalog, { sealing });
  await store.commit(item(aStream()));
});
afterAll(() => store.close());

/** Somebody who writes the log in another order than we do: first the events, then the head. */
const rival = () => rivalFor(store.database.superuserUrl, { held: 'log.events', wanted: 'log.head' });

it.each([
  ['the short way', () => ({ expected: 'none' as const })],
  ['the long way', () => ({ inbox: aMove(0n, 'deadlocked') })],
])('F33: a commit that gives way in a deadlock is sent again and done once (%s)', async (_, overrides) => {
  const before = await store.head();
  const other = await rival();
  const one = item(aStream(), overrides());
  const committed = store.commit(one);
  await other.provoke();
  await other.end();
  expect(await committed).toEqual({ kind: 'committed', version: 1n, position: before + 1n });
  expect(await store.commit(one)).toMatchObject({ kind: 'duplicate' });
  expect(await store.head()).toBe(before + 1n);
});

it('F33: after three repeats it is an error that says "later", nothing was written, and the next one passes', async () => {
  const before = await store.head();
  const other = await rival();
  const one = item(aStream());
  const failed = store.commit(one).catch((error: unknown) => error);
  for (let given = 0; given < 4; given += 1) await other.provoke();
  const error = await failed;
  await other.end();
  expect(error).toMatchObject({ code: '40P01' });
  expect(isDatabaseAway(error)).toBe(true);
  expect([await store.head(), await store.outcomeOf(one.meta.commandId)]).toEqual([before, undefined]);
  expect(await store.commit(one)).toMatchObject({ kind: 'committed', position: before + 1n });
  expect(await verifyLog(store.database.pool)).toMatchObject({ clean: true });
});
