import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Contract } from '@kinerja/contracts';
import type { OutgoingMessage } from '@kinerja/event-store';
import type { TestDatabase } from '@kinerja/testing';
import { type Admin, type Message, Partitioners } from 'kafkajs';
import { type Alarm, Consumer, type Handlers, topicOf } from '@kinerja/messaging';
import {
  paid,
  paidV1,
  billHandlers,
  type Bills,
  billsIn,
  messagingDatabase,
  TestOutbox,
} from '@kinerja/messaging-fixtures';
import { kafkaBus } from './kafka-bus';
import { type KafkaSettings, openKafka } from './kafka-client';
import { type KafkaRelay, kafkaRelay } from './kafka-relay';
import { withAdmin } from './topics';

const keys = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const bus = randomBytes(32).toString('base64');

const fromRun = (name: string): string => process.env[name] ?? '';

/** The broker of this test run, for an agency that both speaks and is heard. */
export const testKafka = (instance: string): KafkaSettings => ({
  brokers: fromRun('KAFKA_BROKERS').split(','),
  clientId: `${instance}-tests`,
  instance,
  seals: { bus, feedPrivateKey: keys.privateKey, feedPublicKeys: { [instance]: keys.publicKey } },
  credentials: { username: fromRun('KAFKA_USERNAME'), password: fromRun('KAFKA_PASSWORD') },
  replicationFactor: 1,
});

/** Topics outlive a test, so each test speaks for an agency of its own. */
export const newAgency = (): string => `t${randomBytes(6).toString('hex')}`;

/** Resolves when it is so; looks again as soon as whatever else waits has had its turn. */
export const reached = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** A publisher and its consumers over the run's broker: bills are paid, and what was heard of them is counted. */
export class KafkaRig {
  readonly agency = newAgency();
  readonly kafka: KafkaSettings;
  readonly topic = topicOf(this.agency, 'tests');
  readonly alarms: Alarm[] = [];
  readonly failures: string[] = [];
  private readonly closing: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly outbox: TestOutbox,
    kafka: Partial<KafkaSettings> = {},
  ) {
    this.kafka = { ...testKafka(this.agency), ...kafka };
  }

  static async open(kafka: Partial<KafkaSettings> = {}): Promise<KafkaRig> {
    const database = await messagingDatabase();
    return new KafkaRig(database, new TestOutbox(database.pool), kafka);
  }

  relay(onFailure?: (error: unknown) => void): KafkaRelay {
    const { kafka, outbox } = this;
    const options = { kafka, pool: this.database.pool, onAppend: outbox.onAppend };
    const relay = kafkaRelay(onFailure ? { ...options, onFailure } : options);
    this.closing.push(() => relay.stop());
    return relay;
  }

  consumer(handlers: Handlers = billHandlers(), hears: readonly Contract[] = [paidV1]): Consumer {
    const alarm = (raised: Alarm): void => void this.alarms.push(raised);
    return new Consumer({ consumer: 'tests', pool: this.database.pool, hears, handlers, alarm, waits: [] });
  }

  /** One instance of the consuming service. */
  async listen(consumer = this.consumer(), kafka = this.kafka, fail?: (error: unknown) => void) {
    const onFailure = (_: string, error: unknown): void => void this.failures.push(String(error));
    const running = await kafkaBus({ kafka, onFailure }).subscribe({
      consumer: 'tests',
      topics: [this.topic],
      positions: (topic) => consumer.positions(topic),
      deliver: (topic, deliveries) => consumer.deliver(topic, deliveries),
      refused: (record) => consumer.refuse(record),
      ...(fail ? { failed: fail } : {}),
    });
    this.closing.push(() => running.stop());
    return running;
  }

  pay(bills: number, times: number): readonly OutgoingMessage[] {
    return Array.from({ length: bills * times }, (_, n) => paid(`bill-${n % bills}`, BigInt(n), this.agency)).flat();
  }

  /** Every place of the outbox was worked in. */
  async settled(): Promise<void> {
    await reached(async () => {
      const { rows } = await this.database.pool.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM log.outbox_partitions said
         LEFT JOIN log.consumer_offsets seen ON seen.topic = said.topic AND seen.partition = said.partition
         WHERE said.topic = $1 AND coalesce(seen.next_offset, 0) < said.next_offset`,
        [this.topic],
      );
      return rows[0]?.waiting === 0;
    });
  }

  async sent(): Promise<void> {
    await reached(async () => {
      const { rows } = await this.database.pool.query<{ unsent: number }>(
        `SELECT count(*)::int AS unsent FROM log.outbox_partitions said
         LEFT JOIN messaging.relay_cursor sent ON sent.topic = said.topic AND sent.partition = said.partition
         WHERE coalesce(sent.next_offset, 0) < said.next_offset`,
      );
      return rows[0]?.unsent === 0;
    });
  }

  bills(): Promise<Bills> {
    return billsIn(this.database.pool);
  }

  admin<Value>(work: (admin: Admin) => Promise<Value>): Promise<Value> {
    return withAdmin(openKafka(this.kafka), work);
  }

  async produce(messages: readonly Message[], topic = this.topic): Promise<void> {
    const producer = openKafka(this.kafka).producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [...messages] });
    await producer.disconnect();
  }

  makeTopic(configEntries: { name: string; value: string }[] = []): Promise<boolean> {
    const topic = { topic: this.topic, numPartitions: 12, replicationFactor: 1, configEntries };
    return this.admin((admin) => admin.createTopics({ waitForLeaders: true, topics: [topic] }));
  }

  async close(): Promise<void> {
    await Promise.all(this.closing.map((step) => step()));
    await this.database.drop();
  }
}
