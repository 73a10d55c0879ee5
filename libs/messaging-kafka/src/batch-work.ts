import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Subscription, Delivery } from '@kinerja/messaging';
import { fromRecord } from './kafka-message';
import type { PartitionPositions } from './partition-positions';
import type { Seals } from './seal';

export const HEARTBEAT_MS = 1_500;
const CHUNK = 500;
const FIRST = '0';

/** Sent apart from the work, so that a slow chunk does not cost the membership. */
class Heartbeat {
  private readonly timer: NodeJS.Timeout;
  /** The group has moved on: whatever is left belongs to someone else, or comes again. */
  lost = false;

  constructor(heartbeat: () => Promise<void>) {
    this.timer = setInterval(() => void heartbeat().catch(() => (this.lost = true)), HEARTBEAT_MS);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

/** A failure, and the broker offset from which the partition must be read again. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(
    readonly offset: string,
    override readonly cause: unknown,
  ) {
    super(`interrupted at ${offset}`);
  }
}

/** A record that did not hold may have been spoilt on the wire: it is fetched once more before it is refused. */
class SuspectRecord extends Error {
  override readonly name = 'Doubtful';
}

export type BatchTools = Readonly<{
  subscription: Subscription;
  places: PartitionPositions;
  seals: Seals;
  seek: (topic: string, partition: number, offset: string) => void;
  worked: (topic: string, partition: number, nextOffset: string) => void;
}>;

/** Takes one fetched batch of one partition, chunk by chunk. */
export class BatchWork {
  private readonly doubted = new Set<string>();

  constructor(private readonly tools: BatchTools) {}

  /** @throws Interrupted when a chunk was not taken. */
  async take(payload: EachBatchPayload): Promise<void> {
    const { batch, isRunning, isStale } = payload;
    const beat = new Heartbeat(payload.heartbeat);
    try {
      for (let at = 0; at < batch.messages.length; at += CHUNK) {
        if (beat.lost || !isRunning() || isStale()) return;
        await this.chunk(batch.messages.slice(at, at + CHUNK), payload);
      }
    } finally {
      beat.stop();
    }
  }

  private async chunk(messages: readonly KafkaMessage[], payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    const { places, subscription, seek, worked } = this.tools;
    try {
      const deliveries = this.read(topic, partition, messages);
      const offsets = deliveries.map(({ offset }) => offset);
      if (await places.isBehindAHole(topic, partition, offsets)) return seek(topic, partition, FIRST);
      if (deliveries.length > 0) await subscription.deliver(topic, deliveries);
      places.took(topic, partition, offsets);
    } catch (error) {
      throw new Interrupted(messages[0]?.offset ?? FIRST, error);
    }
    const last = messages.at(-1);
    if (!last) return;
    payload.resolveOffset(last.offset);
    worked(topic, partition, (BigInt(last.offset) + 1n).toString());
  }

  /** @throws Doubtful when records do not hold that were not fetched twice yet. */
  private read(topic: string, partition: number, messages: readonly KafkaMessage[]): readonly Delivery[] {
    const read = messages.map((message) => ({
      offset: message.offset,
      place: `${topic}/${partition}@${message.offset}`,
      delivery: fromRecord({ topic, partition }, message, this.tools.seals),
    }));
    const fresh = read.filter(({ delivery, place }) => !delivery.ok && !this.doubted.has(place));
    fresh.forEach(({ place }) => this.doubted.add(place));
    if (fresh[0]) throw new SuspectRecord(`${fresh.length} records do not hold, the first is ${fresh[0].place}`);
    return read.flatMap(({ offset, place, delivery }) => {
      this.doubted.delete(place);
      if (delivery.ok) return [delivery.value];
      this.tools.subscription.refused?.({ topic, partition, offset: BigInt(offset), reason: delivery.reason });
      return [];
    });
  }
}
