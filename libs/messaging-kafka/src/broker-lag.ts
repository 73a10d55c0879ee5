import type { Kafka } from 'kafkajs';
import { withAdmin } from './topics';

/** Scrapes come more often than it is worth asking the broker, in ms. */
const ASK_EVERY_MS = 15_000;

type Ends = ReadonlyMap<string, bigint>;

/** Records behind this member's place, per topic, in its own partitions only: the members' numbers add up. */
export class BrokerLag {
  private readonly at = new Map<string, bigint>();
  private known: Readonly<{ ends: Ends; askedAt: number }> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly topics: readonly string[],
    private readonly partitionsOf: (topic: string) => readonly number[],
  ) {}

  /** Where this member is; another may have worked in a partition since it was here last. */
  stands(topic: string, partition: number, nextOffset: string): void {
    this.at.set(`${topic}/${partition}`, BigInt(nextOffset));
  }

  async read(): Promise<ReadonlyMap<string, number>> {
    const ends = await this.ends();
    return new Map(this.topics.map((topic) => [topic, this.lagOf(topic, ends)]));
  }

  private lagOf(topic: string, ends: Ends): number {
    const behind = this.partitionsOf(topic).map((partition) => {
      const name = `${topic}/${partition}`;
      const end = ends.get(name) ?? 0n;
      return Number(end - (this.at.get(name) ?? end));
    });
    return behind.reduce((sum, count) => sum + Math.max(0, count), 0);
  }

  private async ends(): Promise<Ends> {
    if (this.known && performance.now() - this.known.askedAt < ASK_EVERY_MS) return this.known.ends;
    const ends = new Map<string, bigint>();
    await withAdmin(this.kafka, async (admin) => {
      for (const topic of this.topics)
        for (const { partition, high } of await admin.fetchTopicOffsets(topic))
          ends.set(`${topic}/${partition}`, BigInt(high));
    });
    this.known = { ends, askedAt: performance.now() };
    return ends;
  }
}
