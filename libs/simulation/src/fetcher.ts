import type { Delivery, Positions } from '@kinerja/messaging';
import { below, isLucky, oneOf, type Random } from '@kinerja/tooling';
import type { MemoryBroker } from './memory-broker';

const LONGEST_CHUNK = 5;
/** How often records that were delivered come again, at most so many times. */
const REPEATS = 0.1;
const MOST_REPEATS = 6;

/** Takes records of a topic as a broker hands them over: partitions in any order, chunks of any size, some of them again. */
export class Fetcher {
  private at: Map<number, number> | undefined;
  private repeats = 0;

  constructor(
    private readonly random: Random,
    private readonly broker: MemoryBroker,
    private readonly topic: string,
  ) {}

  get isPlaced(): boolean {
    return this.at !== undefined;
  }

  /** A record's place in the broker is never before its offset in the outbox, so the database's offset is a safe start. */
  place(positions: Positions): void {
    this.at = new Map([...positions].map(([partition, next]) => [partition, Number(next)]));
  }

  forget(): void {
    this.at = undefined;
  }

  next(): readonly Delivery[] {
    if (this.repeats < MOST_REPEATS && isLucky(this.random, REPEATS)) this.rewind();
    const waiting = this.broker.partitions(this.topic).filter((partition) => this.hasMore(partition));
    if (waiting.length === 0) return [];
    const count = 1 + below(this.random, Math.min(2, waiting.length));
    const partitions = new Set(Array.from({ length: count }, () => oneOf(this.random, waiting)));
    return [...partitions].flatMap((partition) => this.take(partition));
  }

  private hasMore(partition: number): boolean {
    return this.indexOf(partition) < this.broker.records(this.topic, partition).length;
  }

  private indexOf(partition: number): number {
    return this.at?.get(partition) ?? 0;
  }

  private take(partition: number): readonly Delivery[] {
    const from = this.indexOf(partition);
    const records = this.broker
      .records(this.topic, partition)
      .slice(from, from + 1 + below(this.random, LONGEST_CHUNK));
    this.at?.set(partition, from + records.length);
    return records;
  }

  private rewind(): void {
    const known = this.broker.partitions(this.topic);
    if (known.length === 0) return;
    const partition = oneOf(this.random, known);
    this.repeats += 1;
    this.at?.set(partition, below(this.random, this.indexOf(partition) + 1));
  }
}
