import { sealsOf } from './seal';
import {
  outboxOf,
  paid,
  paidInTheNextRelease,
  paidV1,
  paidV2,
  billHandlers,
  billsOf,
} from '@kinerja/messaging-fixtures';
import { dueKeys, parkedKeys, partitionOf } from '@kinerja/messaging';
import { KafkaRig, newAgency, reached } from './kafka.fixtures';
import { toRecord } from './kafka-message';
import { republish } from './relay-cursor';

let rig: KafkaRig;
beforeEach(async () => (rig = await KafkaRig.open()), 60_000);
afterEach(() => rig.close(), 60_000);

describe('a consumer on Kafka', () => {
  it('has one effect per message although the relay sends everything again (F16)', async () => {
    const messages = rig.pay(9, 20);
    rig.relay();
    await rig.outbox.say(...messages);
    await rig.sent();
    expect(await republish(rig.database.pool)).toBeGreaterThan(0);
    await rig.sent();
    await rig.listen();
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
    expect(rig.alarms).toEqual([]);
  }, 60_000);

  it('begins where its database says, whatever the broker remembers (F04, F24)', async () => {
    const messages = rig.pay(20, 10);
    rig.relay();
    await rig.outbox.say(...messages);
    await rig.sent();
    await rig.admin(async (admin) => {
      const ends = await admin.fetchTopicOffsets(rig.topic);
      const partitions = ends.map(({ partition, high }) => ({ partition, offset: high }));
      await admin.setOffsets({ groupId: `${rig.agency}.tests`, topic: rig.topic, partitions });
    });
    await rig.listen();
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
  }, 60_000);

  it('has one effect although two groups own every partition at once (F24)', async () => {
    const messages = rig.pay(20, 20);
    rig.relay();
    await rig.listen();
    await rig.listen(rig.consumer(), { ...rig.kafka, instance: newAgency() });
    for (let at = 0; at < messages.length; at += 50) await rig.outbox.say(...messages.slice(at, at + 50));
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
    expect((await parkedKeys(rig.database.pool)).items).toEqual([]);
  }, 60_000);

  it('loses and doubles nothing while members come and go (F19)', async () => {
    const messages = rig.pay(30, 20);
    rig.relay();
    const members = [await rig.listen(), await rig.listen(), await rig.listen()];
    for (let at = 0; at < messages.length; at += 100) {
      await rig.outbox.say(...messages.slice(at, at + 100));
      await members.shift()?.stop();
      members.push(await rig.listen());
    }
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
    expect((await parkedKeys(rig.database.pool)).items).toEqual([]);
  }, 90_000);

  it('lets other partitions go on while one fails, and then brings it too', async () => {
    const keys = Array.from({ length: 40 }, (_, n) => `bill-${n}`);
    const [first] = keys;
    const sick = partitionOf(first ?? '');
    let isSick = true;
    const away = Object.assign(new Error('the database is away'), { code: '57P01' });
    const handlers = billHandlers(({ key }) => {
      if (isSick && partitionOf(key) === sick) throw away;
    });
    const messages = keys.flatMap((key) => paid(key, 1n, rig.agency));
    const healthy = billsOf(messages.filter(({ partition }) => partition !== sick));
    rig.relay();
    await rig.listen(rig.consumer(handlers));
    await rig.outbox.say(...messages);
    await reached(async () => Object.keys(await rig.bills()).length === Object.keys(healthy).length);
    expect(await rig.bills()).toEqual(healthy);
    isSick = false;
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages));
  }, 60_000);

  it('parks the key of a poison message and goes on with the others (F18)', async () => {
    const handlers = billHandlers(({ key }) => {
      if (key === 'bill-3') throw new RangeError('cannot be paid');
    });
    const messages = rig.pay(12, 5);
    rig.relay();
    await rig.listen(rig.consumer(handlers));
    await rig.outbox.say(...messages);
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf(messages.filter(({ key }) => key !== 'bill-3')));
    expect((await parkedKeys(rig.database.pool)).items).toMatchObject([{ key: 'bill-3', cause: 'failed', held: 5 }]);
  }, 60_000);

  it('reads of a later version what it knows, and parks what it cannot read, saying to upgrade (F54)', async () => {
    const [message] = paid('bill', 5n, rig.agency);
    if (!message) throw new Error('nothing was said');
    const later = message.envelope.replace('"schemaversion":1', '"schemaversion":99');
    const readable = later.replace('"amountRupiah":', '"taxRupiah":1,"amountRupiah":');
    const unreadable = later.replace('"amountRupiah":', '"amount":');
    rig.relay();
    await rig.listen();
    await rig.outbox.say({ ...message, envelope: readable }, { ...message, envelope: unreadable });
    await rig.settled();
    const reason = expect.stringContaining('version 99 of tests.bill-paid is not known here: upgrade this service');
    expect(rig.alarms).toMatchObject([{ kind: 'parked', key: 'bill', keySeq: 2n, cause: 'invalid', reason }]);
    expect(await rig.bills()).toEqual({ bill: { times: 1, total: 5 } });
  }, 60_000);

  it.each([
    ['this release', paidV1, [undefined, undefined]],
    ['the next one', paidV2, ['cash', 'transfer']],
  ])(
    'hears in %s what a publisher of either release says, and parks nothing (F54)',
    async (_, version, ways) => {
      const heard: unknown[] = [];
      const handlers = billHandlers(({ data }) => heard.push((data as { way?: string }).way));
      rig.relay();
      await rig.listen(rig.consumer(handlers, [version]));
      await rig.outbox.say(...paid('bill', 1n, rig.agency), ...paidInTheNextRelease('bill', rig.agency));
      await rig.settled();
      expect([rig.alarms, await rig.bills()]).toEqual([[], { bill: { times: 2, total: 2 } }]);
      expect(heard).toEqual(ways);
    },
    60_000,
  );

  it('throws away what its agency did not seal, raises an alarm and works in what it did (F70, F73)', async () => {
    await rig.makeTopic();
    const { seals } = rig.kafka;
    const [own] = outboxOf(paid('bill', 7n, rig.agency));
    const [foreign] = outboxOf(paid('bill', 900n, newAgency()));
    if (!own || !foreign) throw new Error('nothing was said');
    const honest = toRecord(own, sealsOf(seals));
    const bare = { ...honest, headers: {} };
    const unsealed = { ...honest, headers: { ...honest.headers, 'kinerja-seal': '' } };
    const guessed = toRecord(own, sealsOf({ bus: Buffer.alloc(32).toString('base64') }));
    const dearer = { ...honest, value: String(honest.value).replace(':7', ':700') };
    const moved = { ...honest, partition: (own.partition + 1) % 12 };
    const disguised = toRecord({ ...foreign, topic: rig.topic, offset: 1n, keySeq: 2n }, sealsOf(seals));
    await rig.produce([bare, unsealed, guessed, dearer, moved, honest, disguised]);
    await rig.listen();
    await reached(() => rig.alarms.length === 6);
    expect(await rig.bills()).toEqual({ bill: { times: 1, total: 7 } });
    expect(rig.alarms.filter(({ kind }) => kind === 'refused')).toHaveLength(5);
    expect(rig.alarms.filter(({ kind }) => kind === 'parked')).toMatchObject([{ cause: 'invalid', key: 'bill' }]);
  }, 60_000);

  it('refuses by name what is sealed and no inbox can keep, and goes on behind it', async () => {
    await rig.makeTopic();
    const seals = sealsOf(rig.kafka.seals);
    const [bad, good] = outboxOf([...paid('bad', 1n, rig.agency), ...paid('good', 5n, rig.agency)]);
    if (!bad || !good) throw new Error('nothing was said');
    await rig.produce([toRecord({ ...bad, key: 'bad\u0000' }, seals), toRecord(good, seals)]);
    await rig.listen();
    await reached(async () => Object.keys(await rig.bills()).length === 1);
    await reached(() => rig.alarms.length > 0);
    expect(await rig.bills()).toEqual({ good: { times: 1, total: 5 } });
    expect(rig.alarms).toMatchObject([{ kind: 'refused', reason: 'its key holds a control-character' }]);
  }, 60_000);

  it('waits for a message that is missing and takes it when it comes late (F17)', async () => {
    await rig.makeTopic();
    const deliveries = outboxOf(Array.from({ length: 4 }, (_, n) => paid('bill', BigInt(n + 1), rig.agency)).flat());
    const [one, two, three, four] = deliveries.map((delivery) => toRecord(delivery, sealsOf(rig.kafka.seals)));
    if (!one || !two || !three || !four) throw new Error('nothing was said');
    await rig.listen();
    await rig.produce([one, three, four]);
    await reached(() => rig.alarms.some(({ kind }) => kind === 'parked'));
    expect(await rig.bills()).toEqual({ bill: { times: 1, total: 1 } });
    expect(await dueKeys(rig.database.pool, 'tests')).toEqual([]);
    await rig.produce([two]);
    await reached(async () => (await dueKeys(rig.database.pool, 'tests')).length === 1);
  }, 60_000);

  it('reads a topic that was made anew from its beginning', async () => {
    const [before, after] = [rig.pay(6, 4), rig.pay(6, 5)];
    const relay = rig.relay();
    await rig.listen();
    await rig.outbox.say(...before);
    await rig.settled();
    await relay.stop();
    await rig.admin((admin) => admin.deleteTopics({ topics: [rig.topic] }));
    await rig.makeTopic();
    rig.relay();
    await rig.outbox.say(...after);
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf([...before, ...after]));
  }, 60_000);

  it('keeps the order of every key when partitions are added (F23)', async () => {
    const [before, after] = [rig.pay(20, 5), rig.pay(20, 5)];
    rig.relay();
    await rig.listen();
    await rig.outbox.say(...before);
    await rig.settled();
    await rig.admin((admin) => admin.createPartitions({ topicPartitions: [{ topic: rig.topic, count: 17 }] }));
    await rig.listen();
    await rig.outbox.say(...after);
    await rig.settled();
    expect(await rig.bills()).toEqual(billsOf([...before, ...after]));
    expect(rig.alarms).toEqual([]);
  }, 60_000);

  it('says that it is dead when its client gives up for good', async () => {
    await rig.makeTopic([{ name: 'compression.type', value: 'snappy' }]);
    rig.relay();
    await rig.outbox.say(...rig.pay(1, 3));
    const death = new Promise<unknown>((resolve) => void rig.listen(rig.consumer(), rig.kafka, resolve));
    expect(String(await death)).toMatch(/snappy/i);
  }, 60_000);

  it('knows how far it is behind', async () => {
    const running = await rig.listen();
    rig.relay();
    await rig.outbox.say(...rig.pay(5, 5));
    await rig.settled();
    expect([...((await running.lag?.()) ?? [])]).toEqual([[rig.topic, 0]]);
  }, 60_000);

  it('speaks TLS to brokers whose certificate it was given', async () => {
    const tls = { brokers: (process.env['KAFKA_TLS_BROKERS'] ?? '').split(','), ca: process.env['KAFKA_CA'] ?? '' };
    const secure = await KafkaRig.open(tls);
    const messages = paid('bill', 5n, secure.agency);
    secure.relay();
    await secure.listen();
    await secure.outbox.say(...messages);
    await secure.settled();
    expect(await secure.bills()).toEqual(billsOf(messages));
    await secure.close();
  }, 60_000);
});
