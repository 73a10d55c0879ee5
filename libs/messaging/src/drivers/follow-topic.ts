import type { Positions, RunningSubscription, Subscription } from '../bus';
import type { Delivery } from '../envelope/message';
import { BackOff } from './back-off';
import { WakeUp } from './wake-up';

export type TopicFollower = Readonly<{
  subscription: Subscription;
  topic: string;
  /** Messages from these offsets on, in order; empty when there are none. `stopping` aborts when the subscription ends. */
  read: (from: Positions, stopping: AbortSignal) => Promise<readonly Delivery[]>;
  /** Registers what wakes the loop early; returns the unsubscribe. */
  onWake: (wake: () => void) => () => void;
  /** How long to rest after a read that found nothing, in ms. */
  idleMs: number;
  onFailure: (error: unknown) => void;
}>;

const advanced = (from: Positions, deliveries: readonly Delivery[]): Positions => {
  const next = new Map(from);
  for (const { partition, offset } of deliveries) next.set(partition, offset + 1n);
  return next;
};

/** Read, deliver, repeat; one batch under way, so a slow consumer slows the reading. A failure starts again from the database. */
export const followTopic = (follower: TopicFollower): RunningSubscription => {
  const { subscription, topic, read, onFailure } = follower;
  const wakeUp = new WakeUp();
  const stopping = new AbortController();
  const unsubscribe = follower.onWake(() => wakeUp.call());
  const backOff = new BackOff();
  let known: Positions | undefined;

  const round = async (): Promise<number> => {
    const from = (known ??= await subscription.positions(topic));
    const deliveries = await read(from, stopping.signal);
    if (deliveries.length > 0) await subscription.deliver(topic, deliveries);
    known = advanced(from, deliveries);
    backOff.succeeded();
    return deliveries.length > 0 ? 0 : follower.idleMs;
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const rest = await round().catch((error: unknown) => {
        known = undefined;
        if (!stopping.signal.aborted) onFailure(error);
        return backOff.nextWait();
      });
      if (rest > 0 && !stopping.signal.aborted) await wakeUp.sleep(rest);
    }
  };

  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      unsubscribe();
      wakeUp.call();
      await running;
    },
  };
};
