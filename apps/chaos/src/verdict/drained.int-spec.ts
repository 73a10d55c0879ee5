import { messagingDatabase } from '@kinerja/messaging-fixtures';
import type { TestDatabase } from '@kinerja/testing';
import { compareMessages, messagesIn } from './compare-messages';
import { waitUntilDrained } from './drained';

const topic = 'load1.planning.v1';
let database: TestDatabase;
beforeEach(async () => {
  database = await messagingDatabase();
  await database.pool.query(
    `INSERT INTO log.outbox_partitions (topic, partition, next_offset) VALUES ($1, 0, 3), ($1, 1, 2)`,
    [topic],
  );
});
afterEach(() => database.drop());

const consumersOf = () => ['reporting'];
const drained = (patienceMs = 0) => waitUntilDrained([database.pool], consumersOf, patienceMs);
const consume = () =>
  database.pool.query(
    `INSERT INTO log.consumer_offsets (consumer, topic, partition, next_offset) VALUES ('reporting', $1, 0, 3), ('reporting', $1, 1, 2)`,
    [topic],
  );

it('tells what is left when nobody works it in', async () =>
  expect(await drained()).toEqual({ backlog: 5, left: 5, seconds: undefined }));

it('is drained at once where every expected consumer stands at the end and nothing goes to a broker', async () => {
  await consume();
  expect(await drained()).toMatchObject({ backlog: 0, left: 0, seconds: expect.any(Number) as number });
});

it('waits for what is worked in later', async () => {
  const waiting = drained(60_000);
  await consume();
  expect(await waiting).toMatchObject({ left: 0, seconds: expect.any(Number) as number });
});

it('finds partitions that an outbox has not sent to its broker, begun or not', async () => {
  await consume();
  await database.pool.query(`INSERT INTO messaging.relay_cursor VALUES ('kafka:one', $1, 0, 1)`, [topic]);
  expect(await drained()).toMatchObject({ left: 4, seconds: undefined });
  expect(compareMessages(await messagesIn([database.pool]), consumersOf)).toEqual([
    'kafka:one stands at 1 of 3 in load1.planning.v1/0',
    'kafka:one stands at 0 of 2 in load1.planning.v1/1',
  ]);
});
