import type { Bus } from '../../bus';
import { agency, counted, paid, topic } from '../../messaging.fixtures';
import { messagingDatabase, TestOutbox } from '../../messaging-database.fixtures';
import { itBehavesLikeABus } from '../bus-conformance.fixtures';
import { outboxReader } from '../outbox-reader';
import { embeddedBus } from './embedded-bus';

const publisher = { agency, service: 'tests' };

describe('the embedded bus', () => {
  itBehavesLikeABus(async () => {
    const database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    const bus = embeddedBus();
    bus.addPublisher(publisher, outboxReader(database.pool, outbox.onAppend));
    return { bus, agency, say: (...messages) => outbox.say(...messages), close: database.drop };
  });

  const firstHeardOn = async (bus: Bus, meanwhile: () => Promise<unknown>): Promise<string> => {
    let tell: (key: string) => void = () => undefined;
    const heard = new Promise<string>((resolve) => (tell = resolve));
    const subscription = await bus.subscribe({
      consumer: 'listener',
      topics: [topic],
      positions: async () => new Map(),
      deliver: async (_, batch) => tell(batch[0]?.key ?? 'nothing'),
    });
    await meanwhile();
    const key = await heard;
    await subscription.stop();
    return key;
  };

  it('finds by its safety poll what another process wrote', async () => {
    const database = await messagingDatabase();
    const bus = embeddedBus({ safetyPollMs: 5 });
    bus.addPublisher(publisher, outboxReader(database.pool));
    const outbox = new TestOutbox(database.pool);
    expect(await firstHeardOn(bus, () => outbox.say(...paid('late')))).toBe('late');
    await database.drop();
  });

  it('names a place beyond all that the publisher has said, until it is said', async () => {
    const database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    const bus = embeddedBus();
    bus.addPublisher(publisher, outboxReader(database.pool, outbox.onAppend));
    const [first] = await outbox.say(...paid('bill'));
    const partition = first?.partition ?? 0;
    let told: () => void = () => undefined;
    const heard = () => new Promise<void>((resolve) => (told = resolve));
    let next = heard();
    const subscription = await bus.subscribe({
      consumer: 'listener',
      topics: [topic],
      positions: async () => new Map([[partition, 2n]]),
      deliver: async () => told(),
    });
    await next;
    await new Promise(setImmediate);
    const beyond = subscription.beyondEnd?.();
    for (let more = 0; more < 2; more += 1) {
      next = heard();
      await outbox.say(...paid('bill'));
      await next;
    }
    await subscription.stop();
    await database.drop();
    expect(beyond).toEqual([`${topic}/${partition} stands at offset 2, beyond all that was said`]);
    expect(subscription.beyondEnd?.()).toEqual([]);
  });

  it('begins to flow when the publisher starts after the consumer', async () => {
    const database = await messagingDatabase();
    const outbox = new TestOutbox(database.pool);
    await outbox.say(...counted('u'));
    const bus = embeddedBus({ safetyPollMs: 600_000 });
    const start = async (): Promise<unknown> =>
      bus.addPublisher(publisher, outboxReader(database.pool, outbox.onAppend));
    expect(await firstHeardOn(bus, start)).toBe('u');
    await database.drop();
  });
});
