import type { Subscription, Delivery } from '@kinerja/messaging';

type Part = Readonly<{ deliveries: readonly Delivery[]; took: () => void; failed: (error: unknown) => void }>;

/** Messages that go together at most, unless one partition alone brings more. */
const MOST = 500;

/** Takes parts from the front until they hold `MOST` messages; at least one. */
const nextParts = (waiting: Part[]): readonly Part[] => {
  let [count, size] = [0, 0];
  for (const { deliveries } of waiting) {
    if (count > 0 && size + deliveries.length > MOST) break;
    count += 1;
    size += deliveries.length;
  }
  return waiting.splice(0, count);
};

/** The parts of one topic that wait for their turn. */
class Queue {
  private readonly waiting: Part[] = [];
  private isWorking = false;

  constructor(private readonly deliver: (deliveries: readonly Delivery[]) => Promise<void>) {}

  add(part: Part): void {
    this.waiting.push(part);
    if (this.isWorking) return;
    this.isWorking = true;
    setImmediate(() => void this.work());
  }

  /** Never rejects: a failure belongs to those whose messages they were. */
  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      const parts = nextParts(this.waiting);
      try {
        await this.deliver(parts.flatMap(({ deliveries }) => deliveries));
        parts.forEach(({ took }) => took());
      } catch (error) {
        parts.forEach(({ failed }) => failed(error));
      }
    }
    this.isWorking = false;
  }
}

/**
 * kafkajs hands over every partition by itself, though a fetch brings some of each. Parts of a topic that come in the same turn of the
 * event loop, or while a delivery is under way, go together: one transaction instead of one per partition.
 */
export const gathered = (deliver: Subscription['deliver']): Subscription['deliver'] => {
  const queues = new Map<string, Queue>();
  return (topic, deliveries) =>
    new Promise<void>((took, failed) => {
      const queue = queues.get(topic) ?? new Queue((together) => deliver(topic, together));
      queues.set(topic, queue);
      queue.add({ deliveries, took, failed });
    });
};
