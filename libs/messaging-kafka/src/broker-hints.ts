import type { Consumer } from 'kafkajs';

const EVERY_MS = 1_000;

/** Tells the broker now and then how far this member is. For lag tools only: the database knows better, so a failure is no failure. */
export class BrokerHints {
  private readonly next = new Map<string, Readonly<{ topic: string; partition: number; offset: string }>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly consumer: Consumer) {}

  note(topic: string, partition: number, offset: string): void {
    this.next.set(`${topic}/${partition}`, { topic, partition, offset });
    this.timer ??= setTimeout(() => void this.send(), EVERY_MS);
  }

  /** Partitions of an earlier assignment are not ours to speak of. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.next.clear();
  }

  async send(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const hints = [...this.next.values()];
    this.next.clear();
    if (hints.length > 0) await this.consumer.commitOffsets(hints).catch(() => undefined);
  }
}
