import type { MemoryTables } from '@kinerja/projections';
import type { Positions } from '../bus';
import type { Delivery } from '../envelope/message';
import type { InboxPort } from './inbox';
import type { KeyState } from './key-state';
import type { Pending } from './pending';
import { InboxMoved } from './transient-error';

type Topic = Readonly<{
  offsets: Map<number, bigint>;
  lastSeq: Map<string, bigint>;
  parked: Set<string>;
  held: Map<string, Delivery>;
  /** Sequences worked in per key, in the order in which that happened. */
  applied: Map<string, bigint[]>;
}>;

const newTopic = (): Topic => ({
  ...{ offsets: new Map(), lastSeq: new Map(), parked: new Set() },
  ...{ held: new Map(), applied: new Map() },
});

const advance = ({ lastSeq, applied }: Topic, key: string, to: bigint): void => {
  const from = lastSeq.get(key) ?? 0n;
  const worked = applied.get(key) ?? [];
  applied.set(key, worked);
  if (to <= from) worked.push(to);
  for (let seq = from + 1n; seq <= to; seq += 1n) worked.push(seq);
  lastSeq.set(key, to);
};

/** What a consumer keeps, in memory; one behaviour suite runs against this and the one in PostgreSQL. */
export class MemoryInbox implements InboxPort {
  private readonly topics = new Map<string, Topic>();

  constructor(private readonly tables: MemoryTables) {}

  async positions(topic: string): Promise<Positions> {
    return new Map(this.topic(topic).offsets);
  }

  async keys(topic: string, keys: readonly string[]): Promise<ReadonlyMap<string, KeyState>> {
    const { lastSeq, parked } = this.topic(topic);
    return new Map(keys.map((key) => [key, { lastSeq: lastSeq.get(key) ?? 0n, parked: parked.has(key) }]));
  }

  async write(topic: string, pending: Pending): Promise<void> {
    this.compare(topic, pending);
    this.tables.change(pending.rows as Parameters<MemoryTables['change']>[0]);
    this.set(topic, pending);
  }

  /** Sequences per key as they were worked in, for a test to look at. */
  applied(topic: string): ReadonlyMap<string, readonly bigint[]> {
    return this.topic(topic).applied;
  }

  /** Keys that wait for somebody. */
  parkedKeys(topic: string): readonly string[] {
    return [...this.topic(topic).parked];
  }

  /** What waits behind parked keys, in the order in which it came. */
  heldMessages(topic: string): readonly Delivery[] {
    return [...this.topic(topic).held.values()];
  }

  private compare(name: string, { moves, held, parked }: Pending): void {
    const topic = this.topic(name);
    for (const [partition, { expected }] of moves)
      if ((topic.offsets.get(partition) ?? 0n) !== expected) throw new InboxMoved(`${name}/${partition} has moved`);
    const parking = new Set(parked.map(({ delivery }) => delivery.key));
    for (const { key } of held)
      if (!topic.parked.has(key) && !parking.has(key)) throw new InboxMoved(`${key} was released meanwhile`);
  }

  private set(name: string, { moves, sequences, held, parked }: Pending): void {
    const topic = this.topic(name);
    for (const [partition, { next }] of moves) topic.offsets.set(partition, next);
    for (const [key, seq] of sequences) advance(topic, key, seq);
    for (const { delivery } of parked) topic.parked.add(delivery.key);
    for (const delivery of held) topic.held.set(`${delivery.key}/${delivery.keySeq}`, delivery);
  }

  private topic(name: string): Topic {
    const topic = this.topics.get(name) ?? newTopic();
    this.topics.set(name, topic);
    return topic;
  }
}
