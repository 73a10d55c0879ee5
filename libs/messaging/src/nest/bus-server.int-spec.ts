import { type CommandContext, currentCommand } from '@kinerja/commands';
import { uuidv5 } from '@kinerja/kernel';
import type { TableChanges } from '@kinerja/projections';
import type { TestDatabase } from '@kinerja/testing';
import { Controller, Inject, type INestApplication, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Alarm } from '../consumer/alarm';
import { embeddedBus } from '../drivers/embedded/embedded-bus';
import { outboxReader } from '../drivers/outbox-reader';
import type { Message } from '../envelope/message';
import { topicsOf } from '../envelope/topic';
import { agency, countedV1, noticed, noticedV1, paid, paidV1, topic } from '../messaging.fixtures';
import { billRows, billsIn, messagingDatabase, TestOutbox } from '../messaging-database.fixtures';
import { BusServer } from './bus-server';
import { connectBus } from './connect-bus';

const Trouble = Symbol('Trouble');
type Seen = { commands: CommandContext[]; refusing: Error | undefined; saw: (message: Message) => void };

@Controller()
class BillsConsumer {
  @EventPattern('tests.bill-paid')
  keep(message: Message): TableChanges {
    return billRows(message);
  }
}

@Controller()
class BillsReaction {
  constructor(@Inject(Trouble) private readonly seen: Seen) {}

  @EventPattern('tests.bill-paid')
  async react(message: Message): Promise<void> {
    await Promise.resolve();
    if (this.seen.refusing) throw this.seen.refusing;
    const command = currentCommand();
    if (command) this.seen.commands.push(command);
    this.seen.saw(message);
  }

  @EventPattern('tests.sign-noticed')
  noticed(message: Message): void {
    this.seen.saw(message);
  }
}

let database: TestDatabase;
let app: INestApplication;
let server: BusServer;
let outbox: TestOutbox;
let alarms: Alarm[];
let alarmed: Promise<Alarm>;
const seen: Seen = { commands: [], refusing: undefined, saw: () => undefined };

/** Resolves when the reaction has seen message `keySeq` of `key`. */
const seenBy = (key: string, keySeq: bigint): Promise<void> =>
  new Promise((resolve) => {
    seen.saw = (message) => {
      if (message.key === key && message.keySeq === keySeq) resolve();
    };
  });

const start = async (): Promise<void> => {
  @Module({ controllers: [BillsConsumer, BillsReaction], providers: [{ provide: Trouble, useValue: seen }] })
  class App {}
  const bus = embeddedBus();
  bus.addPublisher({ agency, service: 'tests' }, outboxReader(database.pool, outbox.onAppend));
  alarms = [];
  let tell: (alarm: Alarm) => void = () => undefined;
  alarmed = new Promise((resolve) => (tell = resolve));
  server = new BusServer({
    consumer: 'ledger',
    pool: database.pool,
    hears: [paidV1, noticedV1],
    sources: [{ bus, topics: topicsOf(agency, [paidV1, noticedV1]) }],
    alarm: (alarm) => {
      alarms.push(alarm);
      tell(alarm);
    },
    waits: [1, 1],
  });
  app = await NestFactory.create(App, new FastifyAdapter(), { logger: false });
  connectBus(app, server);
  await app.startAllMicroservices();
};

beforeEach(async () => {
  seen.commands = [];
  seen.refusing = undefined;
  database = await messagingDatabase();
  outbox = new TestOutbox(database.pool);
  await start();
});
afterEach(async () => {
  await app.close();
  await database.drop();
});

describe('the bus as a transport of Nest', () => {
  it('runs every handler of a type and writes their rows once', async () => {
    const reached = seenBy('b', 3n);
    await outbox.say(...paid('b', 1n), ...noticed('b'), ...paid('b', 4n));
    await reached;
    await app.close();
    expect(await billsIn(database.pool)).toEqual({ b: { times: 2, total: 5 } });
  });

  it('runs commands as the service, caused by the message, under an id of the handler', async () => {
    const reached = seenBy('b', 1n);
    const [said] = await outbox.say(...paid('b', 1n));
    await reached;
    const { id, correlationid } = JSON.parse(said?.envelope ?? '') as Record<string, string>;
    expect(seen.commands).toEqual([
      expect.objectContaining({
        commandId: uuidv5(id ?? '', 'ledger/BillsReaction.react'),
        actor: 'service:ledger',
        causationId: id,
        correlationId: correlationid,
      }),
    ]);
  });

  it('parks a key with the very error of its handler, and releases it', async () => {
    seen.refusing = new TypeError('the unit is not known');
    await outbox.say(...paid('b', 1n), ...paid('b', 2n));
    expect(await alarmed).toMatchObject({ key: 'b', reason: 'TypeError: the unit is not known' });
    expect(await billsIn(database.pool)).toEqual({});
    seen.refusing = undefined;
    const reached = seenBy('b', 2n);
    expect(await server.release({ topic, key: 'b' })).toMatchObject({ released: true });
    await reached;
    await app.close();
    expect(await billsIn(database.pool)).toEqual({ b: { times: 2, total: 3 } });
  });

  it('parks nothing when the database fails, and goes on when it is back', async () => {
    let failures = 0;
    const away = Object.assign(new Error('the database system is shutting down'), { code: '57P01' });
    Object.defineProperty(seen, 'refusing', {
      configurable: true,
      get: () => ((failures += 1) <= 3 ? away : undefined),
      set: () => undefined,
    });
    const reached = seenBy('b', 1n);
    await outbox.say(...paid('b', 1n));
    await reached;
    Object.defineProperty(seen, 'refusing', { configurable: true, writable: true, value: undefined });
    expect(alarms).toEqual([]);
  });

  it('does not start with a handler for a contract it does not name', () => {
    const deaf = new BusServer({
      consumer: 'deaf',
      pool: database.pool,
      hears: [countedV1],
      sources: [],
      alarm: () => undefined,
    });
    expect(() => deaf.addHandler('tests.bill-paid', async () => undefined as never, true)).toThrow(
      'deaf has a handler for it but does not name the contract',
    );
    expect(() => deaf.addHandler('tests.unit-counted', async () => undefined as never)).toThrow('use @EventPattern');
  });
});
