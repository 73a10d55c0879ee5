import type { Positions, RefusedRecord, RunningSubscription, Subscription } from '../bus';
import type { Coordinates, Delivery } from '../envelope/message';
import { BackOff, WakeUp } from '@kinerja/concurrency';

/** What a read found: messages, and what is none and is passed over. */
export type TopicRead = Readonly<{ deliveries: readonly Delivery[]; refused: readonly RefusedRecord[] }>;

/** The place of a refused record that names none; nothing goes on behind it. */
export const NOWHERE = { partition: -1, offset: -1n } as const;

export type TopicFollower = Readonly<{
  subscription: Subscription;
  topic: string;
  /** What stands from these offsets on, in order. `stopping` aborts when the subscription ends. */
  read: (from: Positions, stopping: AbortSignal) => Promise<TopicRead>;
  /** Registers what wakes the loop early; returns the unsubscribe. */
  onWake: (wake: () => void) => () => void;
  /** How long to rest after a read that found nothing, in ms. */
  idleMs: number;
  /** Told when reading begins to fail, and when it fails in another way; not of every repetition. */
  onFailure: (error: unknown) => void;
}>;

/** Commits come in bursts; after a wake-up as much is gathered as came in this time, in ms. */
const GATHER_MS = 5;

/** `passed`: in the order of their offsets. */
const advanced = (from: Positions, passed: readonly Coordinates[]): Positions => {
  const next = new Map(from);
  for (const { partition, offset } of passed) next.set(partition, offset + 1n);
  return next;
};

const inOrder = (one: Coordinates, other: Coordinates): number => (one.offset < other.offset ? -1 : 1);

/** Read, deliver, repeat; one batch under way, so a slow consumer slows the reading. A failure starts again from the database. */
class FollowedTopic implements RunningSubscription {
  private readonly wakeUp = new WakeUp();
  private readonly stopping = new AbortController();
  private readonly backOff = new BackOff();
  private readonly unsubscribe: () => void;
  private readonly running: Promise<void>;
  private known: Positions | undefined;
  /** Wanted offsets that the publisher has not come to: asked for them, it began anew. */
  private readonly beyond = new Map<number, bigint>();
  /** What was told last, since something was read. */
  private told: string | undefined;

  constructor(private readonly follower: TopicFollower) {
    this.unsubscribe = follower.onWake(() => this.wakeUp.call());
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.unsubscribe();
    this.wakeUp.call();
    await this.running;
  }

  beyondEnd(): readonly string[] {
    const { topic } = this.follower;
    return [...this.beyond].map(
      ([partition, at]) => `${topic}/${partition} stands at offset ${at}, beyond all that was said`,
    );
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if (!(await this.round())) await this.rest(this.follower.idleMs);
      } catch (error) {
        this.known = undefined;
        if (this.stopping.signal.aborted) return;
        this.tell(error);
        await this.wakeUp.pause(this.backOff.nextWait(), this.stopping.signal);
      }
    }
  }

  private tell(error: unknown): void {
    const words = String(error);
    if (words !== this.told) this.follower.onFailure(error);
    this.told = words;
  }

  /** Whether there was something. */
  private async round(): Promise<boolean> {
    const { subscription, topic, read } = this.follower;
    const from = (this.known ??= await subscription.positions(topic));
    const { deliveries, refused } = await read(from, this.stopping.signal);
    if (deliveries.length > 0) await subscription.deliver(topic, deliveries);
    for (const delivery of deliveries) this.noteBeyond(delivery, from);
    for (const record of refused) subscription.refused?.(record);
    const passed = [...deliveries, ...refused.filter(({ partition }) => partition !== NOWHERE.partition)];
    // Only in memory: whoever starts anew is told once more, and the next message moves the offset past it.
    this.known = advanced(from, passed.toSorted(inOrder));
    if (passed.length === 0 && refused.length > 0)
      await this.wakeUp.pause(this.backOff.nextWait(), this.stopping.signal);
    else this.backOff.succeeded();
    this.told = undefined;
    return passed.length > 0;
  }

  /** After the delivery: one of a publisher that was restored is refused there, and waits for an operator. */
  private noteBeyond({ partition, offset }: Delivery, from: Positions): void {
    const wanted = from.get(partition) ?? 0n;
    if (offset < wanted && !this.beyond.has(partition)) this.beyond.set(partition, wanted);
    if (offset >= (this.beyond.get(partition) ?? offset + 1n)) this.beyond.delete(partition);
  }

  private async rest(ms: number): Promise<void> {
    if (this.stopping.signal.aborted) return;
    await this.wakeUp.sleep(ms);
    await this.wakeUp.pause(GATHER_MS, this.stopping.signal);
  }
}

/** Each topic by a loop of its own. */
export const followTopics = (followers: readonly TopicFollower[]): RunningSubscription => {
  const followed = followers.map((follower) => new FollowedTopic(follower));
  return {
    beyondEnd: () => followed.flatMap((running) => running.beyondEnd()),
    stop: async () => void (await Promise.all(followed.map((running) => running.stop()))),
  };
};
