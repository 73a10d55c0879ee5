import type { Announcement } from '@kinerja/contracts';
import { uuidv7 } from '@kinerja/kernel';
import { routeTo, type Delivery, type EmbeddedBus, type OutboxReader } from '@kinerja/messaging';
import { instant, type AgencyCode } from '@kinerja/vocabulary';

/** The other services of the agency as this one meets them: what they say comes by the bus, in the order it is said. */
export class OtherServices {
  private readonly said: Delivery[] = [];
  private readonly wakes = new Set<() => void>();

  constructor(
    private readonly agency: AgencyCode,
    bus: EmbeddedBus,
    services: readonly string[],
  ) {
    for (const service of services) bus.addPublisher({ agency, service }, this.outbox());
  }

  say(service: string, ...announcements: readonly Announcement[]): void {
    const route = routeTo({ agency: this.agency, service });
    for (const announcement of announcements) {
      const id = uuidv7();
      const meta = { commandId: id, actor: 'test', correlationId: id };
      for (const { topic, partition, key, type, envelope } of route(announcement, { eventId: id, at, meta })) {
        const offset = BigInt(this.said.filter((one) => one.topic === topic && one.partition === partition).length);
        const keySeq = BigInt(this.said.filter((one) => one.topic === topic && one.key === key).length + 1);
        this.said.push({ topic, partition, key, type, envelope, offset, keySeq });
      }
    }
    this.wakes.forEach((wake) => wake());
  }

  /** How many messages of these topics a consumer must have seen. */
  countOf(topic: string): number {
    return this.said.filter((one) => one.topic === topic).length;
  }

  /** The agency's own; what leaves it for the centre is not heard here. */
  get topics(): readonly string[] {
    return [...new Set(this.said.map(({ topic }) => topic))].filter((topic) => !topic.includes('.fed.'));
  }

  private outbox(): OutboxReader {
    return {
      read: async (topic, from, perPartition) => {
        const open = this.said.filter((one) => one.topic === topic && one.offset >= (from.get(one.partition) ?? 0n));
        const partitions = [...new Set(open.map(({ partition }) => partition))].toSorted((a, b) => a - b);
        return partitions.flatMap((one) => open.filter(({ partition }) => partition === one).slice(0, perPartition));
      },
      onAppend: (wake) => {
        this.wakes.add(wake);
        return () => this.wakes.delete(wake);
      },
    };
  }
}

const at = instant('2026-11-01T00:00:00Z');
