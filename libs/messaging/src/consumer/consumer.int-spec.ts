import type { OutgoingMessage } from '@kinerja/event-store';
import type { TestDatabase } from '@kinerja/testing';
import fc from 'fast-check';
import { inboxPositions } from '../inbox-status';
import type { Delivery, Message } from '../envelope/message';
import { noticed, noticedV1, outboxOf, paid, paidV1, topic } from '../messaging.fixtures';
import { billHandlers, type Bills, billsIn, billsOf, messagingDatabase } from '../messaging-database.fixtures';
import { parkedKeys } from '../parking/parked-key';
import type { Alarm } from './alarm';
import { Consumer, type ConsumerOptions } from './consumer';
import type { Handlers } from './handlers';
import { InboxMoved } from './transient-error';

let database: TestDatabase;
beforeAll(async () => (database = await messagingDatabase()));
afterAll(() => database.drop());
beforeEach(() => database.pool.query('DELETE FROM tests.bills_v1'));

let consumers = 0;
/** A consumer nobody has used before, so that tests share nothing. */
const newName = (): string => `consumer-${(consumers += 1)}`;

const consumerWith = (options: Partial<ConsumerOptions> = {}): Consumer & { alarms: Alarm[] } => {
  const alarms: Alarm[] = [];
  const consumer = new Consumer({
    consumer: newName(),
    pool: database.pool,
    hears: [paidV1, noticedV1],
    handlers: billHandlers(),
    alarm: (alarm) => alarms.push(alarm),
    waits: [1, 1],
    ...options,
  });
  return Object.assign(consumer, { alarms });
};

const bills = (count: number, keys = 7): readonly OutgoingMessage[] =>
  Array.from({ length: count }, (_, n) => paid(`bill-${n % keys}`, BigInt(n + 1))).flat();

const failsAt = (key: string, keySeq: bigint): Handlers =>
  billHandlers((message: Message) => {
    if (message.key === key && message.keySeq === keySeq) throw new Error('cannot be handled');
  });

const effect = (): Promise<Bills> => billsIn(database.pool);

describe('a clean run', () => {
  it('works in every message once and moves offsets and sequences with it', async () => {
    const messages = bills(100);
    const consumer = consumerWith();
    await consumer.deliver(topic, outboxOf(messages));
    expect(await effect()).toEqual(billsOf(messages));
    const positions = await consumer.positions(topic);
    expect([...positions.values()].reduce((sum, next) => sum + next, 0n)).toBe(100n);
  });

  it('moves the sequence over messages that nobody handles', async () => {
    const messages = [...paid('b', 1n), ...noticed('b'), ...paid('b', 2n)];
    const consumer = consumerWith();
    await consumer.deliver(topic, outboxOf(messages));
    expect(await effect()).toEqual({ b: { times: 2, total: 3 } });
    expect(consumer.alarms).toEqual([]);
  });

  it('shows its position', async () => {
    const name = newName();
    const [only] = outboxOf(paid('b', 1n));
    await consumerWith({ consumer: name }).deliver(topic, only ? [only] : []);
    const status = (await inboxPositions(database.pool)).filter(({ consumer }) => consumer === name);
    expect(status).toEqual([{ consumer: name, topic, partition: only?.partition, next: 1n, parked: 0 }]);
  });
});

describe('whatever the delivery does, the effect is that of a clean run', () => {
  const messages = bills(60);
  const log = outboxOf(messages);

  it('with 30 % sent twice, in batches of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: log.length, maxLength: log.length }),
        fc.integer({ min: 1, max: 20 }),
        async (coins, size) => {
          await database.pool.query('DELETE FROM tests.bills_v1');
          const repeated = log.flatMap((delivery, at) => (coins[at] && at % 3 < 2 ? [delivery, delivery] : [delivery]));
          const consumer = consumerWith();
          for (let at = 0; at < repeated.length; at += size)
            await consumer.deliver(topic, repeated.slice(at, at + size));
          expect(await effect()).toEqual(billsOf(messages));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('with the log replayed from any earlier offset', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }), async (replays) => {
        await database.pool.query('DELETE FROM tests.bills_v1');
        const consumer = consumerWith();
        let reached = 0;
        for (const [back, forward] of replays) {
          const from = Math.max(0, reached - back);
          await consumer.deliver(topic, log.slice(from, reached + forward));
          reached = Math.min(log.length, reached + forward);
        }
        await consumer.deliver(topic, log.slice(reached));
        expect(await effect()).toEqual(billsOf(messages));
      }),
      { numRuns: 15 },
    );
  });

  it('with two consumers owning the same partitions at once', async () => {
    const name = newName();
    const run = async (consumer: Consumer): Promise<number> => {
      let lost = 0;
      for (let at = 0; at < log.length;) {
        const delivered = await consumer.deliver(topic, log.slice(at, at + 5)).then(
          () => true,
          (error: unknown) => {
            if (error instanceof InboxMoved || (error as { code?: string }).code === '40P01') return false;
            throw error;
          },
        );
        if (delivered) at += 5;
        else lost += 1;
      }
      return lost;
    };
    await Promise.all([run(consumerWith({ consumer: name })), run(consumerWith({ consumer: name }))]);
    expect(await effect()).toEqual(billsOf(messages));
  });

  it('with a crash between commit and acknowledgement: a new process is sent everything again', async () => {
    const name = newName();
    await consumerWith({ consumer: name }).deliver(topic, log.slice(0, 30));
    await consumerWith({ consumer: name }).deliver(topic, log);
    expect(await effect()).toEqual(billsOf(messages));
  });

  it('with a crash before the commit: nothing is left of the first attempt', async () => {
    const name = newName();
    const dying = billHandlers(({ keySeq }) => {
      if (keySeq === 5n) throw Object.assign(new Error('gone'), { code: '57P01' });
    });
    await expect(consumerWith({ consumer: name, handlers: dying }).deliver(topic, log)).rejects.toThrow('gone');
    expect(await effect()).toEqual({});
    expect((await parkedKeys(database.pool)).items).toEqual([]);
    await consumerWith({ consumer: name }).deliver(topic, log);
    expect(await effect()).toEqual(billsOf(messages));
  });
});

describe('a message that cannot be handled', () => {
  it.each([1n, 4n, 9n])('at place %s parks its key, and the other keys go on', async (poison) => {
    const messages = bills(63);
    const consumer = consumerWith({ handlers: failsAt('bill-3', poison) });
    await consumer.deliver(topic, outboxOf(messages));
    const others = messages.filter(({ key }) => key !== 'bill-3');
    const before = messages.filter(({ key }) => key === 'bill-3').slice(0, Number(poison) - 1);
    expect(await effect()).toEqual(billsOf([...others, ...before]));
    expect(consumer.alarms).toMatchObject([{ kind: 'parked', key: 'bill-3', keySeq: poison, cause: 'failed' }]);
  });

  it('is tried three times', async () => {
    let tries = 0;
    const handlers = billHandlers(() => {
      tries += 1;
      throw new Error('no');
    });
    await consumerWith({ handlers }).deliver(topic, outboxOf(paid('b', 1n)));
    expect(tries).toBe(3);
  });

  it('parks its key when its row breaks a constraint of the table, alone of its batch', async () => {
    const messages = [...bills(10), ...paid('rich', 2_000_000n), ...bills(10)];
    const consumer = consumerWith();
    await consumer.deliver(topic, outboxOf(messages));
    expect(await effect()).toEqual(billsOf(messages.filter(({ key }) => key !== 'rich')));
    expect(consumer.alarms).toMatchObject([{ key: 'rich', cause: 'failed', reason: expect.stringContaining('check') }]);
  });

  it.each<[string, (envelope: string) => string]>([
    ['breaks its contract', (envelope) => envelope.replace('"amountRupiah":', '"amount":')],
    [
      'is of a later version that no longer says what is relied on',
      (envelope) => envelope.replace('"schemaversion":1', '"schemaversion":9').replace('"amountRupiah":', '"amount":'),
    ],
    ['is cut off', (envelope) => envelope.slice(0, 40)],
  ])('is not guessed at when it %s', async (_, spoil) => {
    const log = outboxOf([...paid('b', 1n), ...paid('b', 2n), ...paid('c', 4n)]);
    const spoilt = log.map((delivery, at): Delivery =>
      at === 1 ? { ...delivery, envelope: spoil(delivery.envelope) } : delivery,
    );
    const consumer = consumerWith();
    await consumer.deliver(topic, spoilt);
    expect(await effect()).toEqual({ b: { times: 1, total: 1 }, c: { times: 1, total: 4 } });
    expect(consumer.alarms).toMatchObject([{ key: 'b', keySeq: 2n, cause: 'invalid' }]);
  });

  it('that is missing is noticed by its successor: the key waits', async () => {
    const log = outboxOf([...paid('b', 1n), ...paid('b', 2n), ...paid('b', 4n), ...paid('c', 8n)]);
    const consumer = consumerWith();
    await consumer.deliver(
      topic,
      log.filter((_, at) => at !== 1),
    );
    expect(await effect()).toEqual({ b: { times: 1, total: 1 }, c: { times: 1, total: 8 } });
    expect(consumer.alarms).toMatchObject([{ kind: 'hole' }, { kind: 'parked', key: 'b', keySeq: 3n, cause: 'gap' }]);
  });
});

describe('what a failure says', () => {
  it('parks the key also where it holds what no table can hold', async () => {
    const handlers = billHandlers(({ key }) => {
      if (key === 'bill-0') throw new Error(`no such bill: \u0000 ${'😀'.repeat(400)}`);
    });
    const consumer = consumerWith({ handlers });
    await consumer.deliver(topic, outboxOf(bills(4, 2)));
    expect(await effect()).toEqual({ 'bill-1': { times: 2, total: 6 } });
    expect(consumer.alarms).toMatchObject([{ kind: 'parked', key: 'bill-0', cause: 'failed' }]);
  });

  it('parks the key as invalid where the envelope itself says it', async () => {
    const [one] = outboxOf(paid('b', 1n));
    if (!one) throw new Error('nothing was said');
    const envelope = one.envelope.replace('"agency":"diskominfo"', '"agency":"\\u0000"');
    const consumer = consumerWith();
    await consumer.deliver(topic, [{ ...one, envelope }]);
    expect(consumer.alarms).toMatchObject([{ kind: 'parked', key: 'b', cause: 'invalid' }]);
  });
});

describe('a reaction', () => {
  it('sees the rows of the messages before it', async () => {
    const seen: Bills[] = [];
    const handlers: Handlers = {
      kindOf: (type) => (type === 'tests.bill-paid' ? 'rows' : 'commands'),
      handle: async (message) => {
        if (message.type === 'tests.bill-paid') return billHandlers().handle(message);
        seen.push(await effect());
        return [];
      },
    };
    await consumerWith({ handlers }).deliver(topic, outboxOf([...paid('b', 1n), ...noticed('x'), ...paid('b', 2n)]));
    expect(seen).toEqual([{ b: { times: 1, total: 1 } }]);
    expect(await effect()).toEqual({ b: { times: 2, total: 3 } });
  });
});
