import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { allowInstance } from './access-rules';
import { type LocalKafka, startLocalKafka } from './local-kafka';
import { createTopics } from './topics';

const city = { name: 'bkpsdm', password: 'centre-password' };
const one = { name: 'diskominfo', password: 'one-password' };
const two = { name: 'dinkes', password: 'two-password' };
/** A foreign group's coordinator is not even found. */
const foreign = /not authorized|find group coordinator/i;

describe('a broker of our own', () => {
  let folder: string;
  let kafka: LocalKafka;

  const clientOf = ({ name, password }: typeof one): Kafka =>
    new Kafka({
      brokers: [...kafka.brokers],
      sasl: { mechanism: 'scram-sha-512', username: name, password },
      logLevel: logLevel.NOTHING,
      // A broker that has just been told that it leads may not know it yet.
      retry: { retries: 8 },
    });

  const write = async (user: typeof one, topic: string): Promise<void> => {
    const producer = clientOf(user).producer({ allowAutoTopicCreation: false });
    await producer.connect();
    try {
      await producer.send({ topic, acks: -1, messages: [{ value: 'x' }] });
    } finally {
      await producer.disconnect();
    }
  };

  const read = async (user: typeof one, topic: string, groupId: string): Promise<string> => {
    const consumer = clientOf(user).consumer({
      groupId,
      retry: { restartOnFailure: async ({ message }) => !foreign.test(message) },
    });
    await consumer.connect();
    try {
      await consumer.subscribe({ topic, fromBeginning: true });
      return await new Promise<string>((resolve, reject) => {
        consumer.on(consumer.events.CRASH, ({ payload: { error } }) => foreign.test(error.message) && reject(error));
        void consumer.run({ eachMessage: async ({ message }) => resolve(String(message.value)) }).catch(reject);
      });
    } finally {
      await consumer.disconnect();
    }
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kinerja-kafka-'));
    kafka = await startLocalKafka({ folder, brokers: 1, users: [city, one], tls: true });
    await kafka.addUser(two.name, two.password);
    const admin = kafka.client().admin();
    await admin.connect();
    await allowInstance(admin, city.name, 'centre', [one.name, two.name]);
    await allowInstance(admin, one.name, 'agency');
    await allowInstance(admin, two.name, 'agency');
    const topics = ['diskominfo.planning.v1', 'diskominfo.fed.planning.v1', 'dinkes.planning.v1'];
    await createTopics(admin, { topics, partitions: 12, replicationFactor: 1 });
    await createTopics(admin, { topics, partitions: 12, replicationFactor: 1 });
    await admin.disconnect();
  }, 90_000);

  afterAll(async () => {
    await kafka.stop();
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('lets an agency write and read its own topics, and no other of them', async () => {
    await write(one, 'diskominfo.planning.v1');
    await expect(read(one, 'diskominfo.planning.v1', 'diskominfo.reporting')).resolves.toBe('x');
    await expect(write(two, 'diskominfo.planning.v1')).rejects.toThrow(foreign);
    await expect(read(two, 'diskominfo.planning.v1', 'dinkes.reporting')).rejects.toThrow(foreign);
    await expect(read(one, 'diskominfo.planning.v1', 'dinkes.reporting')).rejects.toThrow(foreign);
  }, 60_000);

  it('lets the centre read what an agency lets out, and write none of it', async () => {
    await write(one, 'diskominfo.fed.planning.v1');
    await expect(read(city, 'diskominfo.fed.planning.v1', 'bkpsdm.monitoring')).resolves.toBe('x');
    await expect(read(city, 'diskominfo.planning.v1', 'bkpsdm.monitoring')).rejects.toThrow(foreign);
    await expect(write(city, 'diskominfo.fed.planning.v1')).rejects.toThrow(foreign);
  }, 60_000);

  it('refuses a wrong password', async () => {
    await expect(write({ ...one, password: 'guessed' }, 'diskominfo.planning.v1')).rejects.toThrow(/authentication/i);
  }, 60_000);

  it('speaks TLS with a certificate of its own', async () => {
    const { brokers, ca } = kafka.tls ?? { brokers: [], ca: '' };
    const sasl = { mechanism: 'scram-sha-512' as const, username: one.name, password: one.password };
    const trusting = new Kafka({ brokers: [...brokers], ssl: { ca }, sasl, logLevel: logLevel.NOTHING }).admin();
    await trusting.connect();
    await expect(trusting.listTopics()).resolves.toContain('diskominfo.planning.v1');
    await trusting.disconnect();
    const retry = { retries: 0 };
    const doubting = new Kafka({ brokers: [...brokers], ssl: true, sasl, retry, logLevel: logLevel.NOTHING }).admin();
    await expect(doubting.connect()).rejects.toThrow(/certificate/i);
    await doubting.disconnect();
  }, 60_000);

  it('comes back with its data after a crash and when its run was killed', async () => {
    await write(one, 'diskominfo.planning.v1');
    await kafka.stopBroker(0, 'SIGKILL');
    await kafka.startBroker(0);
    await expect(read(one, 'diskominfo.planning.v1', 'diskominfo.again')).resolves.toBe('x');
    const before = kafka.processes[0]?.pid;
    kafka = await startLocalKafka({ folder, brokers: 1, users: [city, one, two], tls: true });
    expect(kafka.processes[0]?.pid).not.toBe(before);
    await expect(read(one, 'diskominfo.planning.v1', 'diskominfo.afterwards')).resolves.toBe('x');
  }, 90_000);
});
