import { randomBytes } from 'node:crypto';
import { paid, paidV1 } from '../../messaging.fixtures';
import { billHandlers, billsIn, billsOf, messagingDatabase, TestOutbox } from '../../messaging-database.fixtures';
import { Consumer } from '../../consumer/consumer';
import { topicOf } from '../../envelope/topic';
import { itBehavesLikeABus } from '../bus-conformance.fixtures';
import { noWake } from '../outbox-reader';
import { kafkaBus } from './kafka-bus';
import type { KafkaSettings } from './kafka-client';
import { kafkaRelay } from './kafka-relay';

const brokers = process.env['KAFKA_BROKERS'];

const settings = (): KafkaSettings => ({
  brokers: (brokers ?? '').split(','),
  clientId: 'kinerja-conformance',
  replicationFactor: 1,
});

/** Topics outlive a run, so each test speaks for an agency of its own. */
const newAgency = (): string => `t${randomBytes(6).toString('hex')}`;

const againstABroker = (): void => {
  itBehavesLikeABus(async () => {
    const database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    const relay = kafkaRelay({ kafka: settings(), pool: database.pool, onAppend: outbox.onAppend });
    return {
      bus: kafkaBus({ kafka: settings() }),
      agency: newAgency(),
      say: (...messages) => outbox.say(...messages),
      close: async () => {
        await relay.stop();
        await database.drop();
      },
    };
  });

  it('has one effect per message although the relay sends everything again', async () => {
    const database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    const own = newAgency();
    const messages = Array.from({ length: 200 }, (_, n) => paid(`bill-${n % 9}`, BigInt(n), own)).flat();
    const relayOnce = async (): Promise<void> => {
      const relay = kafkaRelay({ kafka: settings(), pool: database.pool, onAppend: noWake });
      await reached(async () => {
        const { rows } = await database.pool.query<{ sent: number }>(
          'SELECT coalesce(sum(next_offset), 0)::int AS sent FROM messaging.relay_cursor',
        );
        return rows[0]?.sent === messages.length;
      });
      await relay.stop();
    };
    const reached = async (isSo: () => Promise<boolean>): Promise<void> => {
      while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
    };
    await outbox.say(...messages);
    await relayOnce();
    await database.pool.query('UPDATE messaging.relay_cursor SET next_offset = 0');
    await relayOnce();
    const name = `ledger-${randomBytes(6).toString('hex')}`;
    const consumer = new Consumer({
      ...{ consumer: name, pool: database.pool, hears: [paidV1], handlers: billHandlers() },
      alarm: (alarm) => {
        throw new Error(`nothing may be parked: ${alarm.kind}`);
      },
    });
    const heard: bigint[] = [];
    const subscription = await kafkaBus({ kafka: settings() }).subscribe({
      consumer: name,
      topics: [topicOf(own, 'tests')],
      positions: (on) => consumer.positions(on),
      deliver: async (on, deliveries) => {
        await consumer.deliver(on, deliveries);
        heard.push(...deliveries.map(({ offset }) => offset));
      },
    });
    await reached(async () => heard.length >= 2 * messages.length);
    await subscription.stop();
    expect(await billsIn(database.pool)).toEqual(billsOf(messages));
    await database.drop();
  }, 60_000);
};

if (brokers === undefined)
  it('KAFKA_BROKERS is not set: the bus over Kafka was not held to the conformance suite in this run', () => {
    expect(brokers).toBeUndefined();
  });
else describe(`the bus over Kafka at ${brokers}`, againstABroker);
