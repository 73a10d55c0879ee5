import { type CommandContext, currentCommand } from '@kinerja/commands';
import { uuidv5 } from '@kinerja/kernel';
import { add } from '@kinerja/projections';
import type { TestDatabase } from '@kinerja/testing';
import { embeddedBus } from '../drivers/embedded/embedded-bus';
import { outboxReader } from '../drivers/outbox-reader';
import type { Message } from '../envelope/message';
import { topicsOf } from '../envelope/topic';
import { contractsOf, declaredHandlers } from '../handlers/declared-handlers';
import { heardTable, on } from '../handlers/heard-table';
import { reaction, startReactions } from '../handlers/reaction';
import { agency, noticed, noticedV1, paid, paidV1, topic } from '../messaging.fixtures';
import { BillRow, billsIn, messagingDatabase, TestOutbox } from '../messaging-database.fixtures';
import type { Alarm } from './alarm';
import { BusConsumer } from './bus-consumer';

type Seen = { commands: CommandContext[]; refusing: Error | undefined; saw: (message: Message) => void };

const bills = heardTable(
  BillRow,
  on(paidV1, ({ data }) => add({ bill: data.bill }, { times: 1, total: Number(data.amountRupiah) })),
);

const bookBill = reaction('book-bill', paidV1, (seen: Seen) => async (message) => {
  await Promise.resolve();
  if (seen.refusing) throw seen.refusing;
  const command = currentCommand();
  if (command) seen.commands.push(command);
  seen.saw(message);
});

const noticeSign = reaction('notice-sign', noticedV1, (seen: Seen) => async (message) => seen.saw(message));

let database: TestDatabase;
let consumer: BusConsumer;
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
  const declared = { tables: [bills], reactions: startReactions([bookBill, noticeSign], seen) };
  const hears = contractsOf(declared);
  const bus = embeddedBus();
  bus.addPublisher({ agency, service: 'tests' }, outboxReader(database.pool, outbox.onAppend));
  alarms = [];
  let tell: (alarm: Alarm) => void = () => undefined;
  alarmed = new Promise((resolve) => (tell = resolve));
  consumer = new BusConsumer({
    consumer: 'ledger',
    pool: database.pool,
    hears,
    handlers: declaredHandlers('ledger', declared),
    sources: [{ bus, topics: topicsOf(agency, hears) }],
    alarm: (alarm) => {
      alarms.push(alarm);
      tell(alarm);
    },
    waits: [1, 1],
  });
  await consumer.start();
};

beforeEach(async () => {
  seen.commands = [];
  seen.refusing = undefined;
  database = await messagingDatabase();
  outbox = new TestOutbox(database.pool);
  await start();
});
afterEach(async () => {
  await consumer.close();
  await database.drop();
});

describe('a consumer of the bus', () => {
  it('runs everything declared for a message and writes the rows once', async () => {
    const reached = seenBy('b', 3n);
    await outbox.say(...paid('b', 1n), ...noticed('b'), ...paid('b', 4n));
    await reached;
    await consumer.close();
    expect(await billsIn(database.pool)).toEqual({ b: { times: 2, total: 5 } });
  });

  it('runs commands as the service, caused by the message, under an id of the reaction', async () => {
    const reached = seenBy('b', 1n);
    const [said] = await outbox.say(...paid('b', 1n));
    await reached;
    const { id, correlationid } = JSON.parse(said?.envelope ?? '') as Record<string, string>;
    expect(seen.commands).toEqual([
      expect.objectContaining({
        commandId: uuidv5(id ?? '', 'ledger/book-bill'),
        actor: 'service:ledger',
        causationId: id,
        correlationId: correlationid,
      }),
    ]);
  });

  it('parks a key with the very error of its reaction, and releases it', async () => {
    seen.refusing = new TypeError('the unit is not known');
    await outbox.say(...paid('b', 1n), ...paid('b', 2n));
    expect(await alarmed).toMatchObject({ key: 'b', reason: 'TypeError: the unit is not known' });
    expect(await billsIn(database.pool)).toEqual({});
    seen.refusing = undefined;
    const reached = seenBy('b', 2n);
    expect(await consumer.release({ topic, key: 'b' })).toMatchObject({ released: true });
    await reached;
    await consumer.close();
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
});
