import type { Consumer } from 'kafkajs';
import { BackOff, WakeUp } from '@kinerja/concurrency';
import type { PartitionPositions } from './partition-positions';

type Assigned = Readonly<Record<string, readonly number[]>>;

export type AssignmentTools = Readonly<{
  consumer: Pick<Consumer, 'pause' | 'resume' | 'seek'>;
  places: PartitionPositions;
  /** Told where a partition goes on. */
  begins: (topic: string, partition: number, offset: string) => void;
  onFailure: (topic: string, error: unknown) => void;
}>;

/**
 * What the group gave this member. Its partitions rest until the database has said where each goes on: kafkajs by itself would begin
 * at the offset the broker remembers.
 */
export class Assignment {
  private readonly backOff = new BackOff();
  private ending = new AbortController();
  private current: Assigned = {};

  constructor(private readonly tools: AssignmentTools) {}

  partitionsOf(topic: string): readonly number[] {
    return this.current[topic] ?? [];
  }

  /** At every joining of the group, before anything of it is fetched. */
  joined(assigned: Assigned): void {
    this.leave();
    this.ending = new AbortController();
    this.current = assigned;
    this.tools.consumer.pause(
      Object.entries(assigned).map(([topic, partitions]) => ({ topic, partitions: [...partitions] })),
    );
    for (const topic of Object.keys(assigned)) void this.begin(topic, this.ending.signal);
  }

  leave(): void {
    this.ending.abort();
  }

  /** Until it has begun, or the assignment has ended. */
  private async begin(topic: string, ended: AbortSignal): Promise<void> {
    while (!ended.aborted) {
      try {
        return await this.goOn(topic, ended);
      } catch (error) {
        if (ended.aborted) return;
        this.tools.onFailure(topic, error);
        await new WakeUp().pause(this.backOff.nextWait(), ended);
      }
    }
  }

  /**
   * The broker's offset of a message is never below its outbox offset, because each message before it was sent at least once; so the
   * database's offset is a safe place to begin, and repeats fall to the inbox.
   */
  private async goOn(topic: string, ended: AbortSignal): Promise<void> {
    const { consumer, places, begins } = this.tools;
    const positions = await places.read(topic);
    // An answer that comes late may be older than what a later assignment has worked in.
    if (ended.aborted) return;
    const partitions = this.partitionsOf(topic);
    for (const partition of partitions) {
      const offset = places.begin(topic, partition, positions).toString();
      consumer.seek({ topic, partition, offset });
      begins(topic, partition, offset);
    }
    consumer.resume([{ topic, partitions: [...partitions] }]);
    this.backOff.succeeded();
  }
}
