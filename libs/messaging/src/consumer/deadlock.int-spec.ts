import { rivalFor, type TestDatabase } from '@kinerja/testing';
import { outboxOf, paid, paidV1, topic } from '../messaging.fixtures';
import { billHandlers, billsIn, billsOf, messagingDatabase } from '../messaging-database.fixtures';
import { Consumer } from './consumer';

let database: TestDatabase;
beforeAll(async () => (database = await messagingDatabase()));
afterAll(() => database.drop());

it('F33: a consumer that gives way in a deadlock works its messages in once, and parks nothing', async () => {
  let handled = 0;
  const alarm = jest.fn();
  const handlers = billHandlers(() => (handled += 1));
  const consumer = new Consumer({ consumer: 'deadlocked', pool: database.pool, hears: [paidV1], handlers, alarm });
  const messages = [paid('bill', 1n), paid('bill', 2n), paid('bill', 3n)].flat();
  const deliveries = outboxOf(messages);
  await consumer.deliver(topic, deliveries.slice(0, 1));
  const other = await rivalFor(database.superuserUrl, { held: 'tests.bills_v1', wanted: 'log.consumer_offsets' });
  const delivered = consumer.deliver(topic, deliveries.slice(1));
  await other.provoke();
  await other.end();
  await delivered;
  expect(await billsIn(database.pool)).toEqual(billsOf(messages));
  expect(handled).toBe(3);
  expect(alarm).not.toHaveBeenCalled();
});
