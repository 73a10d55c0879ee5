import type { TestDatabase } from '@kinerja/testing';
import type { Delivery } from '@kinerja/messaging';
import { paid, messagingDatabase, TestOutbox } from '@kinerja/messaging-fixtures';
import { moveCursor, unsent } from './relay-cursor';
import { RelayLease } from './relay-lease';

const target = 'kafka:cluster';

let database: TestDatabase;
let lease: RelayLease;
let said: readonly Delivery[];
beforeAll(async () => {
  database = await messagingDatabase();
  lease = new RelayLease(database.pool);
  await lease.take(target);
  said = await new TestOutbox(database.pool).say(...[1n, 2n, 3n].flatMap((amount) => paid('bill', amount)));
});
afterAll(async () => {
  await lease.giveBack();
  await database.drop();
});

const move = (...messages: readonly Delivery[]) =>
  moveCursor(database.pool, { target, token: lease.lastToken }, messages);
const left = async () => (await unsent(database.pool, target)).map(({ offset }) => offset);

it('stands behind the highest offset that was acknowledged, and never moves back', async () => {
  expect(await left()).toEqual([0n, 1n, 2n]);
  const [first, second, third] = said;
  if (!first || !second || !third) throw new Error('three messages');
  await move(second, first);
  expect(await left()).toEqual([2n]);
  await move(first);
  expect(await left()).toEqual([2n]);
  await move(third);
  expect(await left()).toEqual([]);
});
