import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestDatabase } from '@kinerja/testing';
import { Consumer } from '../../consumer/consumer';
import type { Alarm } from '../../consumer/alarm';
import type { Delivery } from '../../envelope/message';
import { agency, counted, countedV1, federatedTopic, outboxOf, paid, topic } from '../../messaging.fixtures';
import { messagingDatabase, TestOutbox } from '../../messaging-database.fixtures';
import { itBehavesLikeABus } from '../bus-conformance.fixtures';
import { outboxReader } from '../outbox-reader';
import { feedBus } from './feed-bus';
import { fromText, parseFrom, signPage } from './feed-page';
import { feedPublisher, type FeedAnswer, type FeedPublisher } from './feed-publisher';
import { FeedRefused, readPage } from './read-page';

const keys = generateKeyPairSync('ed25519');
const others = generateKeyPairSync('ed25519');

const serve = async (publisher: Pick<FeedPublisher, 'answer'>): Promise<{ address: string; server: Server }> => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://feed');
    if (pathname !== '/feed/tests') return void response.writeHead(404).end();
    void publisher.answer(Object.fromEntries(searchParams)).then(({ status, headers, body }: FeedAnswer) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const rigWith = async (publicKey: KeyObject, onFailure?: (topic: string, error: unknown) => void) => {
  const database = await messagingDatabase();
  const outbox = new TestOutbox(database.pool);
  const reader = outboxReader(database.pool, outbox.onAppend);
  const publisher = feedPublisher({ agency, service: 'tests', outbox: reader, privateKey: keys.privateKey });
  const { server, address } = await serve(publisher);
  const bus = feedBus({
    sources: [{ agency, address, publicKey, bearer: 'of the centre' }],
    ...(onFailure ? { onFailure } : {}),
  });
  return {
    bus,
    agency,
    say: outbox.say.bind(outbox),
    close: async () => {
      publisher.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.drop();
    },
  };
};

describe('the signed feed', () => {
  itBehavesLikeABus(() => rigWith(keys.publicKey));

  it('takes nothing that another key signed', async () => {
    let fail: (error: unknown) => void = () => undefined;
    const failed = new Promise<unknown>((resolve) => (fail = resolve));
    const rig = await rigWith(others.publicKey, (_, error) => fail(error));
    await rig.say(...counted('u'));
    let delivered = 0;
    const subscription = await rig.bus.subscribe({
      consumer: 'centre',
      topics: [federatedTopic],
      positions: async () => new Map(),
      deliver: async () => void (delivered += 1),
    });
    expect(await failed).toBeInstanceOf(FeedRefused);
    await subscription.stop();
    expect(delivered).toBe(0);
    await rig.close();
  });

  it('subscribes to no agency that is not registered and to no topic that stays at home', async () => {
    const bus = feedBus({
      sources: [{ agency, address: 'http://127.0.0.1:9', publicKey: keys.publicKey, bearer: 'x' }],
    });
    const subscribe = (on: string) =>
      bus.subscribe({
        consumer: 'centre',
        topics: [on],
        positions: async () => new Map(),
        deliver: async () => undefined,
      });
    await expect(subscribe('dinkes.fed.tests.v1')).rejects.toThrow(FeedRefused);
    await expect(subscribe(topic)).rejects.toThrow(FeedRefused);
  });
});

describe('what an agency signs and no inbox can keep', () => {
  type Entry = Readonly<Record<string, unknown>>;
  const [first, second, third] = outboxOf([...counted('u', 1), ...counted('u', 2), ...counted('v', 1)]).filter(({ topic: on }) => on === federatedTopic); // prettier-ignore
  const asEntry = ({ partition, offset, key, keySeq, type, envelope }: Delivery): Entry => ({
    ...{ partition, key, type, envelope },
    ...{ offset: offset.toString(), keySeq: keySeq.toString() },
  });
  /** Signs whatever it is given, from the offset that is wanted on. */
  const signing = (...entries: readonly unknown[]): Pick<FeedPublisher, 'answer'> => ({
    answer: async ({ from = '' }) => {
      const wanted = parseFrom(from) ?? new Map<number, bigint>();
      const isWanted = (entry: unknown): boolean => {
        const { partition, offset } = (entry ?? {}) as Entry;
        return !/^\d+$/.test(String(offset)) || BigInt(String(offset)) >= (wanted.get(Number(partition)) ?? 0n);
      };
      const body = JSON.stringify({ topic: federatedTopic, from, messages: entries.filter(isWanted) });
      const signature = signPage({ topic: federatedTopic, from: wanted, messages: [] }, body, keys.privateKey);
      return { status: 200, headers: { 'kinerja-signature': signature }, body };
    },
  });

  let database: TestDatabase;
  beforeAll(async () => (database = await messagingDatabase()));
  afterAll(() => database.drop());
  let consumers = 0;

  /** Hears these entries until the last message is worked in. */
  const hear = async (...entries: readonly unknown[]): Promise<readonly Alarm[]> => {
    if (!third) throw new Error('nothing was said');
    const { server, address } = await serve(signing(...entries, asEntry(third)));
    const alarms: Alarm[] = [];
    const consumer = new Consumer({
      ...{ consumer: `centre-${(consumers += 1)}`, pool: database.pool, hears: [countedV1] },
      handlers: { kindOf: () => 'unheard', handle: async () => [] },
      alarm: (alarm) => alarms.push(alarm),
      waits: [1],
    });
    const failures: unknown[] = [];
    let done: () => void = () => undefined;
    const worked = new Promise<void>((resolve) => (done = resolve));
    const sources = [{ agency, address, publicKey: keys.publicKey, bearer: 'of the centre' }];
    const running = await feedBus({ sources, onFailure: (_, error) => failures.push(error) }).subscribe({
      ...{ consumer: 'centre', topics: [federatedTopic], positions: (on) => consumer.positions(on) },
      deliver: async (on, deliveries) => {
        await consumer.deliver(on, deliveries);
        if (deliveries.some(({ key }) => key === third.key)) done();
      },
      refused: (record) => consumer.refuse(record),
    });
    await worked;
    await running.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(failures).toEqual([]);
    return alarms;
  };

  it.each<[string, Entry, string]>([
    ['a NUL in its key', { key: 'u\u0000' }, 'its key holds a control-character'],
    ['half a character in its key', { key: 'u\ud83d' }, 'its key holds a half-character'],
    ['a key without end', { key: 'u'.repeat(501) }, 'its key has 501 characters'],
    ['no key', { key: undefined }, 'a field is missing or of another kind'],
    ['a NUL in its type', { type: 'tests.\u0000' }, 'its type holds a control-character'],
    ['a NUL in its envelope', { envelope: '{"data":"\u0000"}' }, 'its envelope holds what no table can hold'],
    ['half a character in its envelope', { envelope: '\ud800{}' }, 'its envelope holds what no table can hold'],
    ['an envelope without end', { envelope: 'x'.repeat(600_000) }, 'its envelope has 600000 bytes'],
    ['a number for an envelope', { envelope: 7 }, 'a field is missing or of another kind'],
    ['a sequence beyond a bigint', { keySeq: '9'.repeat(19) }, 'a field is missing or of another kind'],
    ['sequence 0', { keySeq: '0' }, 'its place is no number'],
    ['an incarnation that is none', { incarnation: '-'.repeat(36), begins: '0' }, 'its incarnation is none'],
    ['a beginning that is no number', { incarnation: 'x', begins: [] }, 'its incarnation is none'],
  ])('is refused by name and passed by, here %s', async (_, fault, reason) => {
    if (!first || !second) throw new Error('nothing was said');
    const alarms = await hear({ ...asEntry(first), ...fault });
    const { partition, offset } = first;
    expect(alarms.filter(({ kind }) => kind === 'refused')).toEqual([
      { kind: 'refused', consumer: expect.anything(), topic: federatedTopic, partition, offset, reason },
    ]);
  });

  it.each<[string, unknown]>([
    ['a partition that there is not', { partition: 99 }],
    ['a broken partition', { partition: 0.5 }],
    ['a partition in words', { partition: 'zero' }],
    ['an offset beyond a bigint', { offset: '9'.repeat(30) }],
    ['a negative offset', { offset: '-1' }],
    ['an offset that is a number', { offset: 1 }],
  ])('is refused where it has no place, here %s', async (_, fault) => {
    if (!first) throw new Error('nothing was said');
    const alarms = await hear({ ...asEntry(first), ...(fault as Entry) });
    expect(alarms[0]).toMatchObject({ kind: 'refused', partition: -1, reason: expect.stringContaining('no offset') });
  });

  it.each([null, 7, 'x', []])('is refused where it is %j', async (entry) =>
    expect(await hear(entry)).toMatchObject([{ kind: 'refused', partition: -1 }]),
  );
});

it.each(['', '[]', 'null', '{"messages":7}', '{'])('takes no signed page that is %j', (body) => {
  const page = { topic: federatedTopic, from: new Map<number, bigint>() };
  const signature = signPage({ ...page, messages: [] }, body, keys.privateKey);
  expect(() => readPage(page, body, signature, keys.publicKey)).toThrow(FeedRefused);
});

it('holds of large messages as many as fit, and the others follow', async () => {
  const database = await messagingDatabase();
  const outbox = new TestOutbox(database.pool);
  const large = counted('u').map((message) => ({ ...message, envelope: message.envelope.padEnd(400_000) }));
  await outbox.say(...Array.from({ length: 8 }, () => large).flat());
  const reader = outboxReader(database.pool);
  const sizes: number[] = [];
  for (let next = 0n; next < 8n;) {
    const page = await reader.read(federatedTopic, new Map([[large[0]?.partition ?? 0, next]]), 200);
    sizes.push(page.length);
    next = (page.at(-1)?.offset ?? 8n) + 1n;
  }
  expect(sizes).toEqual([3, 3, 2]);
  await database.drop();
});

describe('a page of the feed', () => {
  let database: TestDatabase;
  let publisher: FeedPublisher;
  beforeAll(async () => {
    database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    await outbox.say(...counted('u', 1), ...counted('u', 2), ...paid('secret', 3n));
    publisher = feedPublisher({
      agency,
      service: 'tests',
      outbox: outboxReader(database.pool),
      privateKey: keys.privateKey,
    });
  });
  afterAll(() => database.drop());

  const start = fromText(new Map());
  const question = { topic: federatedTopic, from: new Map<number, bigint>() };
  const signatureOf = ({ headers }: FeedAnswer): string => headers['kinerja-signature'] ?? '';

  it('holds what leaves the agency and nothing else', async () => {
    const answer = await publisher.answer({ from: start });
    const read = readPage(question, answer.body, signatureOf(answer), keys.publicKey);
    expect(read.refused).toEqual([]);
    expect(read.deliveries.map(({ key, keySeq, topic: on }) => [on, key, keySeq])).toEqual([
      [federatedTopic, 'u', 1n],
      [federatedTopic, 'u', 2n],
    ]);
    expect(answer.body).not.toContain('secret');
  });

  it('is refused after one byte of it was changed', async () => {
    const answer = await publisher.answer({ from: start });
    const forged = answer.body.replace('\\"count\\":1', '\\"count\\":9');
    expect(forged).not.toBe(answer.body);
    expect(() => readPage(question, forged, signatureOf(answer), keys.publicKey)).toThrow(FeedRefused);
  });

  it('is refused as the answer to another question', async () => {
    const answer = await publisher.answer({ from: start });
    const later = { topic: federatedTopic, from: new Map([[0, 1n]]) };
    const elsewhere = { ...question, topic: 'dinkes.fed.tests.v1' };
    expect(() => readPage(later, answer.body, signatureOf(answer), keys.publicKey)).toThrow(FeedRefused);
    expect(() => readPage(elsewhere, answer.body, signatureOf(answer), keys.publicKey)).toThrow(FeedRefused);
    expect(() => readPage(question, answer.body, '', keys.publicKey)).toThrow(FeedRefused);
  });

  it.each([{}, { from: '0,0' }, { from: `${start}x` }, { from: start, limit: '-1' }, { from: start, wait: 'long' }])(
    'is not made for %j',
    async (query) => expect((await publisher.answer(query)).status).toBe(400),
  );
});
