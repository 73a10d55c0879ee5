import type { Coordinates, Delivery } from './envelope/message';

/** Next offset wanted per partition; a partition that is not named starts at 0. */
export type Positions = ReadonlyMap<number, bigint>;

/** A record that was thrown away because it does not prove where it comes from; `offset` is the driver's own. */
export type RefusedRecord = Coordinates & Readonly<{ reason: string }>;

/** One consumer's wish for some topics. */
export type Subscription = Readonly<{
  /** Name of the consumer, one per service: `evaluation`. */
  consumer: string;
  topics: readonly string[];
  /** From the consumer's own database, never from the driver: this alone decides where reading goes on. */
  positions: (topic: string) => Promise<Positions>;
  /**
   * Takes messages of one topic, each partition's in offset order, and resolves when their effect is committed; the driver hands
   * over nothing more of these partitions before. When it rejects, some may have been taken all the same: the driver waits a little,
   * asks for `positions` again and repeats from there or from before.
   */
  deliver: (topic: string, deliveries: readonly Delivery[]) => Promise<void>;
  /** Told about every record that is no delivery at all. */
  refused?: (record: RefusedRecord) => void;
  /** Told when the driver has given up for good: nothing comes any more, so the process should end. */
  failed?: (error: unknown) => void;
}>;

export interface RunningSubscription {
  /** Messages of each topic that this process has still to work in, where the driver can know. */
  lag?(): Promise<ReadonlyMap<string, number>>;
  /** Places that stand beyond what their publisher has said, in words, where the driver can know. */
  beyondEnd?(): readonly string[];
  /** Finishes what is being delivered, takes nothing more. */
  stop(): Promise<void>;
}

/** The way messages come in. At least once, in offset order per partition; exactly once is the consumer's doing. */
export interface Bus {
  subscribe(subscription: Subscription): Promise<RunningSubscription>;
}
