import type { Consumer } from 'kafkajs';
import { BackOff } from '../back-off';
import type { Places } from './places';

type Assigned = Readonly<Record<string, readonly number[]>>;

/**
 * What the group gave this member. Its partitions rest until the database has said where each goes on: kafkajs by itself would begin
 * at the offset the broker remembers.
 */
export class Assignment {
  private readonly backOff = new BackOff();
  private generation = 0;
  private current: Assigned = {};
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly consumer: Consumer,
    private readonly places: Places,
    private readonly onFailure: (topic: string, error: unknown) => void,
  ) {}

  partitionsOf(topic: string): readonly number[] {
    return this.current[topic] ?? [];
  }

  /** At every joining of the group, before anything of it is fetched. */
  joined(assigned: Assigned): void {
    this.leave();
    this.current = assigned;
    this.consumer.pause(
      Object.entries(assigned).map(([topic, partitions]) => ({ topic, partitions: [...partitions] })),
    );
    for (const topic of Object.keys(assigned)) void this.begin(topic, this.generation);
  }

  leave(): void {
    this.generation += 1;
    clearTimeout(this.retry);
  }

  /**
   * The broker's offset of a message is never below its outbox offset, because each message before it was sent at least once; so the
   * database's offset is a safe place to begin, and repeats fall to the inbox.
   */
  private async begin(topic: string, generation: number): Promise<void> {
    const partitions = this.partitionsOf(topic);
    try {
      await this.places.load(topic, partitions);
      if (generation !== this.generation) return;
      for (const partition of partitions) {
        const offset = (await this.places.wanted(topic, partition)).toString();
        this.consumer.seek({ topic, partition, offset });
      }
      this.consumer.resume([{ topic, partitions: [...partitions] }]);
      this.backOff.succeeded();
    } catch (error) {
      if (generation !== this.generation) return;
      this.onFailure(topic, error);
      this.retry = setTimeout(() => void this.begin(topic, generation), this.backOff.nextWait());
    }
  }
}
