import type { Delivery } from '@kinerja/messaging';

type Partition = Delivery[];

/** A broker: per topic and partition what was sent, in that order, with every repeat. It never loses what it acknowledged. */
export class MemoryBroker {
  private readonly topics = new Map<string, Map<number, Partition>>();

  append(messages: readonly Delivery[]): void {
    for (const message of messages) {
      const partitions = this.topics.get(message.topic) ?? new Map<number, Partition>();
      this.topics.set(message.topic, partitions);
      const records = partitions.get(message.partition) ?? [];
      partitions.set(message.partition, records);
      records.push(message);
    }
  }

  /** Partitions that hold something. */
  partitions(topic: string): readonly number[] {
    return [...(this.topics.get(topic)?.keys() ?? [])];
  }

  records(topic: string, partition: number): readonly Delivery[] {
    return this.topics.get(topic)?.get(partition) ?? [];
  }
}
