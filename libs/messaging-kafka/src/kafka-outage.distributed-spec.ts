import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalKafka, startLocalKafka } from '@kinerja/local-kafka';
import type { EachMessagePayload } from 'kafkajs';
import { billsOf } from '@kinerja/messaging-fixtures';
import { parkedKeys } from '@kinerja/messaging';
import { KafkaRig, reached } from './kafka.fixtures';
import { openKafka } from './kafka-client';

let folder: string;
let broker: LocalKafka;
let rig: KafkaRig;

/** As after the loss of its disk: the same addresses and users, another cluster. */
const loseEverything = async (): Promise<void> => {
  await broker.stop();
  rmSync(join(folder, 'broker-1', 'data'), { recursive: true });
  const known = JSON.parse(readFileSync(join(folder, 'kafka.json'), 'utf8')) as object;
  writeFileSync(
    join(folder, 'kafka.json'),
    JSON.stringify({ ...known, clusterId: randomBytes(16).toString('hex').slice(0, 22) }),
  );
  broker = await startLocalKafka({ folder, brokers: 1, users: [] });
};

const stop = async (): Promise<void> => {
  await broker.stop();
  rmSync(folder, { recursive: true });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kinerja-outage-'));
  broker = await startLocalKafka({ folder, brokers: 1, users: [] });
  rig = await KafkaRig.open({ brokers: broker.brokers, credentials: broker.superUser });
}, 120_000);
afterEach(async () => {
  await rig.close();
  await stop();
}, 60_000);

/** Sequences of every key as they stand on the topic, read until it held so many different messages: some stand twice. */
const written = async (count: number): Promise<ReadonlyMap<string, readonly number[]>> => {
  const sequences = new Map<string, number[]>();
  const consumer = openKafka(rig.kafka).consumer({ groupId: `${rig.agency}.reader` });
  await consumer.connect();
  await consumer.subscribe({ topic: rig.topic, fromBeginning: true });
  const seen = new Set<string>();
  const note = async ({ message }: EachMessagePayload): Promise<void> => {
    const key = String(message.key);
    sequences.set(key, [...(sequences.get(key) ?? []), Number(message.headers?.['kinerja-key-seq'])]);
    seen.add(`${key} ${sequences.get(key)?.at(-1)}`);
  };
  void consumer.run({ eachMessage: note });
  await reached(() => seen.size >= count);
  await consumer.disconnect();
  return sequences;
};

describe('a broker in trouble', () => {
  it('is restarted, killed and away while bills are paid: nothing is lost, nothing doubled (F13, F14)', async () => {
    const messages = rig.pay(20, 15);
    rig.relay();
    await rig.listen();
    await rig.outbox.say(...messages.slice(0, 100));
    await broker.restart(0);
    await rig.outbox.say(...messages.slice(100, 200));
    await broker.stopBroker(0, 'SIGKILL');
    await rig.outbox.say(...messages.slice(200));
    await broker.startBroker(0);
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
    expect((await parkedKeys(rig.database.pool)).items).toEqual([]);
  }, 180_000);

  it('loses everything and is filled again by itself (F15)', async () => {
    const messages = rig.pay(20, 10);
    rig.relay();
    await rig.listen();
    await rig.outbox.say(...messages.slice(0, 150));
    await rig.settled();
    await loseEverything();
    await rig.outbox.say(...messages.slice(150));
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
    const { rows } = await rig.database.pool.query('SELECT DISTINCT target FROM messaging.relay_cursor');
    expect(rows).toHaveLength(2);
    const all = [...(await written(messages.length)).values()].flatMap((sequence) => [...new Set(sequence)]);
    expect(all).toHaveLength(messages.length);
  }, 180_000);

  it('freezes: sends end in time, and all arrives when it wakes (F20)', async () => {
    const messages = rig.pay(20, 10);
    const failed: number[] = [];
    rig.relay(() => failed.push(performance.now()));
    await rig.outbox.say(...messages.slice(0, 50));
    await rig.sent();
    const pid = broker.processes[0]?.pid ?? 0;
    process.kill(pid, 'SIGSTOP');
    const frozenAt = performance.now();
    await rig.outbox.say(...messages.slice(50));
    await reached(() => failed.length > 0);
    process.kill(pid, 'SIGCONT');
    expect((failed[0] ?? Infinity) - frozenAt).toBeLessThan(11_000);
    await rig.listen();
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
  }, 120_000);

  it('gets every key in order from relays that take turns, with repetitions at most (F08)', async () => {
    const messages = rig.pay(10, 40);
    const relays = [rig.relay(), rig.relay(), rig.relay()];
    for (let at = 0; at < messages.length; at += 100) {
      await rig.outbox.say(...messages.slice(at, at + 100));
      await relays.shift()?.stop();
      relays.push(rig.relay());
    }
    await rig.sent();
    for (const sequence of (await written(messages.length)).values()) {
      const fresh = sequence.filter((one, n) => sequence.indexOf(one) === n);
      expect(fresh).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    }
  }, 120_000);
});
