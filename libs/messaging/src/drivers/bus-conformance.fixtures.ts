import type { OutgoingMessage } from '@kinerja/event-store';
import type { Bus, Positions, RunningSubscription } from '../bus';
import type { Delivery } from '../envelope/message';
import { federatedTopicOf } from '../envelope/topic';
import { counted } from '../messaging.fixtures';

/** A driver and a publisher in front of it. */
export type BusRig = Readonly<{
  bus: Bus;
  /** Whose federated topic is spoken on; a name of its own where topics outlive a test. */
  agency: string;
  /** Resolves when the messages stand in the publisher's outbox, with the coordinates they got. */
  say: (...messages: readonly OutgoingMessage[]) => Promise<readonly Delivery[]>;
  close: () => Promise<void>;
}>;

const byKey = (deliveries: readonly Delivery[]): Readonly<Record<string, readonly string[]>> => {
  const keys: Record<string, string[]> = {};
  for (const { key, envelope } of deliveries) keys[key] = [...(keys[key] ?? []), envelope];
  return keys;
};

const numbersOf = (deliveries: readonly Delivery[]): readonly bigint[] => deliveries.map(({ keySeq }) => keySeq);

/** Remembers what came and resolves waiters; drops what it has, as an inbox does. */
class Listener {
  readonly taken: Delivery[] = [];
  private readonly next = new Map<number, bigint>();
  private waiters: (() => void)[] = [];

  positions = async (): Promise<Positions> => new Map(this.next);

  take = (deliveries: readonly Delivery[]): void => {
    for (const delivery of deliveries) {
      if (delivery.offset < (this.next.get(delivery.partition) ?? 0n)) continue;
      this.taken.push(delivery);
      this.next.set(delivery.partition, delivery.offset + 1n);
    }
    this.waiters.forEach((waiter) => waiter());
  };

  startAt(positions: Positions): void {
    positions.forEach((next, partition) => this.next.set(partition, next));
  }

  async until(reached: () => boolean): Promise<void> {
    while (!reached()) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  count = (expected: number): Promise<void> => this.until(() => this.taken.length >= expected);
}

/** What every driver promises, whatever brings the messages. */
export const itBehavesLikeABus = (open: () => Promise<BusRig>): void => {
  let rig: BusRig;
  let running: RunningSubscription[] = [];

  const topic = (): string => federatedTopicOf(rig.agency, 'tests');
  const count = (unit: string, value: number): readonly OutgoingMessage[] => counted(unit, value, rig.agency);
  const counts = (unit: string, from: number, to: number): readonly OutgoingMessage[] =>
    Array.from({ length: to - from + 1 }, (_, n) => count(unit, from + n)).flat();
  /** Only what stands on the federated topic, which every driver may carry. */
  const federated = (deliveries: readonly Delivery[]): readonly Delivery[] =>
    deliveries.filter((delivery) => delivery.topic === topic());

  beforeEach(async () => (rig = await open()), 60_000);
  afterEach(async () => {
    await Promise.all(running.map((subscription) => subscription.stop()));
    running = [];
    await rig.close();
  }, 60_000);

  const listen = async (listener: Listener, deliver = async (batch: readonly Delivery[]) => listener.take(batch)) => {
    const { positions } = listener;
    const subscription = await rig.bus.subscribe({
      consumer: `listener-${rig.agency}`,
      topics: [topic()],
      positions,
      deliver: (_, batch) => deliver(batch),
    });
    running.push(subscription);
    return subscription;
  };

  it('brings every message with the outbox coordinates and bytes, in offset order per partition', async () => {
    const said = federated(await rig.say(...['a', 'b', 'c', 'd'].flatMap((unit) => counts(unit, 1, 20))));
    const listener = new Listener();
    await listen(listener);
    await listener.count(said.length);
    const sorted = [...listener.taken].sort((left, right) => left.partition - right.partition);
    const expected = [...said].sort((left, right) => left.partition - right.partition);
    expect(sorted).toMatchObject(expected);
    expect(new Set(sorted.map(({ epoch }) => epoch?.incarnation)).size).toBe(1);
  }, 60_000);

  it('brings what is said while it listens', async () => {
    const listener = new Listener();
    await listen(listener);
    await rig.say(...count('a', 1));
    await listener.count(1);
    await rig.say(...count('a', 2), ...count('b', 1));
    await listener.count(3);
    expect(Object.keys(byKey(listener.taken)).sort()).toEqual(['a', 'b']);
  }, 60_000);

  it("goes on from the consumer's own offsets, not from the driver's", async () => {
    const said = federated(await rig.say(...counts('a', 1, 10)));
    const [first] = said;
    const listener = new Listener();
    listener.startAt(new Map([[first?.partition ?? 0, 7n]]));
    await listen(listener);
    await listener.count(3);
    expect(numbersOf(listener.taken)).toEqual([8n, 9n, 10n]);
  }, 60_000);

  it('repeats from the offsets when a batch was not taken, and loses nothing', async () => {
    await rig.say(...counts('a', 1, 10), ...counts('b', 1, 10));
    const listener = new Listener();
    let failures = 2;
    await listen(listener, async (batch) => {
      if ((failures -= 1) >= 0) throw new Error('the database is away');
      listener.take(batch);
    });
    await listener.count(20);
    expect(byKey(listener.taken)).toMatchObject({ a: { length: 10 }, b: { length: 10 } });
  }, 60_000);

  it('hands over nothing more of a partition while a batch is being worked in', async () => {
    const said = federated(await rig.say(...counts('a', 1, 3)));
    const listener = new Listener();
    let busy = 0;
    let most = 0;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const entered = new Promise<void>((resolve) => {
      void listen(listener, async (batch) => {
        most = Math.max(most, (busy += 1));
        resolve();
        await held;
        listener.take(batch);
        busy -= 1;
      });
    });
    await entered;
    await rig.say(...counts('a', 4, 6));
    letGo();
    await listener.count(said.length + 3);
    expect(most).toBe(1);
    expect(numbersOf(listener.taken)).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
  }, 60_000);

  it('stops after the batch under way and brings nothing later; a new subscription brings the rest', async () => {
    await rig.say(...counts('a', 1, 5));
    const listener = new Listener();
    const subscription = await listen(listener);
    await listener.count(5);
    await subscription.stop();
    await rig.say(...counts('a', 6, 9));
    expect(numbersOf(listener.taken)).toEqual([1n, 2n, 3n, 4n, 5n]);
    await listen(listener);
    await listener.count(9);
    expect(numbersOf(listener.taken)).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n]);
  }, 60_000);
};
