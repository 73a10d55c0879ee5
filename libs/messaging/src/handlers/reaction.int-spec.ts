import { derivedCommand, handlerFor, type Handler, noRoute, withRoute } from '@kinerja/commands';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { accept, type Command, type Decider, type Event, refuse } from '@kinerja/kernel';
import type { TestDatabase } from '@kinerja/testing';
import type { Alarm } from '../consumer/alarm';
import { BusConsumer } from '../consumer/bus-consumer';
import { embeddedBus } from '../drivers/embedded/embedded-bus';
import { outboxReader } from '../drivers/outbox-reader';
import { agency, paid, paidV1, topic } from '../messaging.fixtures';
import { messagingDatabase, TestOutbox } from '../messaging-database.fixtures';
import { carriedOut } from './carried-out';
import { declaredHandlers } from './declared-handlers';
import { reaction, startReactions } from './reaction';

type Book = Command<'Book', { account: string; bill: string }>;
type Booked = Event<'Booked', { account: string; bill: string }>;
type Closed = Readonly<{ code: 'account.closed'; account: string }>;

const bookDecider: Decider<Book, null, Booked, Closed> = {
  initialState: null,
  decide: ({ data }) => {
    if (data.bill === 'forbidden') return refuse({ code: 'account.closed', account: data.account });
    return accept({ type: 'Booked', data });
  },
  evolve: () => null,
};

type Ledger = { handler: Handler<Book, Closed>; failOnce: Error | undefined; done: () => void };

/** One message, three commands: the first under the reaction's own id, the others derived from it. */
const bookBill = reaction('book-bill', paidV1, (ledger: Ledger) => {
  const bookOn = async (account: string, bill: string): Promise<void> => {
    carriedOut(await ledger.handler.handle({ type: 'Book', data: { account, bill } }));
  };
  return async ({ key }) => {
    await bookOn('cash', key);
    await derivedCommand('tax', () => bookOn('tax', key));
    const { failOnce } = ledger;
    ledger.failOnce = undefined;
    if (failOnce) throw failOnce;
    await derivedCommand('reserve', () => bookOn('reserve', key));
    ledger.done();
  };
});

let database: TestDatabase;
let store: SealingEventStore;
let consumer: BusConsumer;
let outbox: TestOutbox;
let alarmed: Promise<Alarm>;
let ledger: Ledger;

beforeEach(async () => {
  database = await messagingDatabase();
  store = openEventStore({ pool: database.pool, catalog: { Booked: { version: 1 } } });
  outbox = new TestOutbox(database.pool);
  const handler = handlerFor(bookDecider, withRoute(store, noRoute), ({ account }) => `account-${account}`);
  ledger = { handler, failOnce: undefined, done: () => undefined };
  const bus = embeddedBus();
  bus.addPublisher({ agency, service: 'tests' }, outboxReader(database.pool, outbox.onAppend));
  let alarm: (alarm: Alarm) => void = () => undefined;
  alarmed = new Promise((resolve) => (alarm = resolve));
  consumer = new BusConsumer({
    consumer: 'ledger',
    pool: database.pool,
    hears: [paidV1],
    handlers: declaredHandlers('ledger', { tables: [], reactions: startReactions([bookBill], ledger) }),
    sources: [{ bus, topics: [topic] }],
    alarm: (raised) => alarm(raised),
    waits: [],
  });
  await consumer.start();
});
afterEach(async () => {
  await consumer.close();
  await store.close();
  await database.drop();
});

const events = async (): Promise<readonly unknown[]> => {
  await consumer.close();
  return (await store.read(0n, 100)).map(({ stream, data, meta }) => [stream, data, meta.actor]);
};

describe('a reaction that runs commands', () => {
  it('carries out each of them once although the process died between them', async () => {
    ledger.failOnce = Object.assign(new Error('terminating connection'), { code: '57P01' });
    const done = new Promise<void>((resolve) => (ledger.done = resolve));
    await outbox.say(...paid('b', 1n));
    await done;
    expect(await events()).toEqual(
      ['cash', 'tax', 'reserve'].map((account) => [`account-${account}`, { account, bill: 'b' }, 'service:ledger']),
    );
  });

  it('parks the key with the refusal when a command is refused', async () => {
    await outbox.say(...paid('forbidden', 1n));
    expect(await alarmed).toMatchObject({
      kind: 'parked',
      key: 'forbidden',
      reason: 'ReactionRefused: {"code":"account.closed","account":"cash"}',
    });
    expect(await events()).toEqual([]);
  });
});
