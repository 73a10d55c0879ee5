import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestDatabase } from '@kinerja/testing';
import { agency, counted, federatedTopic, paid, topic } from '../../messaging.fixtures';
import { messagingDatabase, TestOutbox } from '../../messaging-database.fixtures';
import { itBehavesLikeABus } from '../bus-conformance.fixtures';
import { outboxReader } from '../outbox-reader';
import { feedBus } from './feed-bus';
import { fromText } from './feed-page';
import { feedPublisher, type FeedAnswer, type FeedPublisher } from './feed-publisher';
import { FeedRefused, readPage } from './read-page';

const keys = generateKeyPairSync('ed25519');
const others = generateKeyPairSync('ed25519');

const serve = async (publisher: FeedPublisher): Promise<{ address: string; server: Server }> => {
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
    expect(read.map(({ key, keySeq, topic: on }) => [on, key, keySeq])).toEqual([
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
