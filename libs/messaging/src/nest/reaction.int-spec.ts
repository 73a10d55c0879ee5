import { derivedCommand, handlerFor, type Handler, noRoute, withRoute } from '@kinerja/commands';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { accept, type Command, type Decider, type Event, refuse } from '@kinerja/kernel';
import type { TestDatabase } from '@kinerja/testing';
import { Controller, Inject, type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Alarm } from '../consumer/alarm';
import { embeddedBus } from '../drivers/embedded/embedded-bus';
import { outboxReader } from '../drivers/outbox-reader';
import type { Message } from '../envelope/message';
import { agency, paid, paidV1, topic } from '../messaging.fixtures';
import { messagingDatabase, TestOutbox } from '../messaging-database.fixtures';
import { BusServer } from './bus-server';
import { carriedOut } from './carried-out';
import { connectBus } from './connect-bus';

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

const Ledger = Symbol('Ledger');
type Ledger = { handler: Handler<Book, Closed>; failOnce: Error | undefined; done: () => void };

/** One message, three commands: the first under the handler's own id, the others derived from it. */
@Controller()
class BookingReaction {
  constructor(@Inject(Ledger) private readonly ledger: Ledger) {}

  @EventPattern('tests.bill-paid')
  async book({ key }: Message): Promise<void> {
    await this.bookOn('cash', key);
    await derivedCommand('tax', () => this.bookOn('tax', key));
    const { failOnce } = this.ledger;
    this.ledger.failOnce = undefined;
    if (failOnce) throw failOnce;
    await derivedCommand('reserve', () => this.bookOn('reserve', key));
    this.ledger.done();
  }

  private async bookOn(account: string, bill: string): Promise<void> {
    carriedOut(await this.ledger.handler.handle({ type: 'Book', data: { account, bill } }));
  }
}

let database: TestDatabase;
let store: SealingEventStore;
let app: INestApplication;
let outbox: TestOutbox;
let alarmed: Promise<Alarm>;
let ledger: Ledger;

beforeEach(async () => {
  database = await messagingDatabase();
  store = openEventStore({ pool: database.pool, catalog: { Booked: { version: 1 } } });
  outbox = new TestOutbox(database.pool);
  const handler = handlerFor(bookDecider, withRoute(store, noRoute), ({ account }) => `account-${account}`);
  ledger = { handler, failOnce: undefined, done: () => undefined };
  @Module({ controllers: [BookingReaction], providers: [{ provide: Ledger, useValue: ledger }] })
  class App {}
  const bus = embeddedBus();
  bus.addPublisher({ agency, service: 'tests' }, outboxReader(database.pool, outbox.onAppend));
  let alarm: (alarm: Alarm) => void = () => undefined;
  alarmed = new Promise((resolve) => (alarm = resolve));
  const server = new BusServer({
    consumer: 'ledger',
    pool: database.pool,
    hears: [paidV1],
    sources: [{ bus, topics: [topic] }],
    alarm: (raised) => alarm(raised),
    waits: [],
  });
  app = await NestFactory.create(App, new FastifyAdapter(), { logger: false });
  connectBus(app, server);
  await app.startAllMicroservices();
});
afterEach(async () => {
  await app.close();
  await store.close();
  await database.drop();
});

const events = async (): Promise<readonly unknown[]> => {
  await app.close();
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
