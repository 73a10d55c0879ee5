import { Kafka, logLevel, type Consumer } from 'kafkajs';

type Principal = Readonly<{ brokers: readonly string[]; username: string; password: string }>;

const typeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : undefined;

/** `TOPIC_AUTHORIZATION_FAILED`, however kafkajs words it. */
const refusalIn = (words: string): string | undefined =>
  /(TOPIC|GROUP)[ _]AUTHORIZATION[ _]FAILED/i.exec(words)?.[0].toUpperCase().replaceAll(' ', '_');

/** What the broker lets one principal do: `allowed`, or the name of its refusal. */
export class PrincipalUnderTest {
  private readonly refusals: string[] = [];
  private readonly kafka: Kafka;

  constructor({ brokers, username, password }: Principal) {
    this.kafka = new Kafka({
      brokers: [...brokers],
      clientId: 'access-test',
      sasl: { mechanism: 'scram-sha-512', username, password },
      logLevel: logLevel.DEBUG,
      // kafkajs tells a refused group as "not found"; the broker's word stands in its log only.
      logCreator:
        () =>
        ({ log }) => {
          const type = typeOf(log['error']);
          if (type !== undefined) this.refusals.push(type);
        },
      retry: { retries: 2 },
    });
  }

  async write(topic: string): Promise<string> {
    const producer = this.kafka.producer({ allowAutoTopicCreation: false });
    await producer.connect();
    try {
      return await this.outcomeOf(() => producer.send({ topic, messages: [{ value: 'forged' }] }));
    } finally {
      await producer.disconnect();
    }
  }

  async describe(topic: string): Promise<string> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await this.outcomeOf(() => admin.fetchTopicMetadata({ topics: [topic] }));
    } finally {
      await admin.disconnect();
    }
  }

  /** Joins the group and takes one message of the topic. */
  async read(topic: string, groupId: string): Promise<string> {
    const consumer = this.kafka.consumer({ groupId, allowAutoTopicCreation: false, retry: { retries: 1 } });
    await consumer.connect();
    try {
      return await this.outcomeOf(() => firstMessage(consumer, topic));
    } finally {
      await consumer.disconnect();
    }
  }

  private async outcomeOf(act: () => Promise<unknown>): Promise<string> {
    this.refusals.length = 0;
    try {
      await act();
      return 'allowed';
    } catch (error) {
      return refusalIn([typeOf(error), String(error), ...this.refusals].join()) ?? String(error);
    }
  }
}

const firstMessage = async (consumer: Consumer, topic: string): Promise<void> => {
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    consumer.run({ autoCommit: false, eachMessage: () => Promise.resolve(resolve()) }).catch(reject);
  });
};
