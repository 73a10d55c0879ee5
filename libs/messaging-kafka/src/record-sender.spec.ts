import type { Admin, Kafka, Producer, ProducerBatch, ProducerConfig } from 'kafkajs';
import { PARTITIONS } from '@kinerja/messaging';
import { agency, outboxOf, paid, topic } from '@kinerja/messaging-fixtures';
import { RecordSender } from './record-sender';

type Sent = Readonly<{ batch: ProducerBatch; acknowledge: () => void; refuse: (error: Error) => void }>;

/** kafkajs, whose broker acknowledges when the test says. */
const rig = () => {
  const sent: Sent[] = [];
  const configs: (ProducerConfig | undefined)[] = [];
  let disconnected = 0;
  const producer = {
    connect: async () => undefined,
    disconnect: async () => void (disconnected += 1),
    sendBatch: (batch: ProducerBatch) => {
      const answer = new Promise((resolve, reject) =>
        sent.push({ batch, acknowledge: () => resolve([]), refuse: reject }),
      );
      // A sender that does not wait must fail the test, not end the process by a rejection that nobody handles.
      answer.catch(() => undefined);
      return answer;
    },
  } as unknown as Producer;
  const admin = {
    ...{ connect: async () => undefined, disconnect: async () => undefined, listTopics: async () => [topic] },
    fetchTopicMetadata: async () => ({ topics: [{ name: topic, partitions: Array(PARTITIONS).fill({}) }] }),
  } as unknown as Admin;
  const kafka = {
    admin: () => admin,
    producer: (config?: ProducerConfig) => (configs.push(config), producer),
  } as unknown as Kafka;
  const settings = {
    ...{ brokers: [], clientId: 'tests', instance: agency },
    seals: { bus: Buffer.alloc(32, 7).toString('base64') },
  };
  return { sender: new RecordSender(settings, kafka), sent, configs, disconnected: () => disconnected };
};

const messages = outboxOf([...paid('a', 1n), ...paid('b', 2n)]);
/** All that can happen without the broker has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('has sent when every copy in sync has every message, and not before', async () => {
  const { sender, sent, configs } = rig();
  let isSent = false;
  const sending = sender.send(messages).then(() => (isSent = true));
  await settled();
  expect(isSent).toBe(false);
  expect(sent[0]?.batch.acks).toBe(-1);
  expect(sent[0]?.batch.topicMessages?.map((one) => [one.topic, one.messages.length])).toEqual([[topic, 2]]);
  expect(configs).toEqual([expect.objectContaining({ maxInFlightRequests: 1, retry: { retries: 0 } })]);
  sent[0]?.acknowledge();
  await sending;
  expect(isSent).toBe(true);
});

it('fails with the broker, and begins anew with another connection', async () => {
  const { sender, sent, configs, disconnected } = rig();
  const failing = sender.send(messages);
  await settled();
  sent[0]?.refuse(new Error('not enough in-sync replicas'));
  await expect(failing).rejects.toThrow('in-sync');
  await sender.reset();
  const sending = sender.send(messages);
  await settled();
  sent[1]?.acknowledge();
  await sending;
  expect([configs.length, disconnected()]).toEqual([2, 1]);
});
