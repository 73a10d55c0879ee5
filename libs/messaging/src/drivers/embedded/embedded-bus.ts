import type { Bus, RunningSubscription, Subscription } from '../../bus';
import { parseTopic } from '../../envelope/topic';
import type { OutboxReader } from '../outbox-reader';
import { followTopic } from '../follow-topic';

export type EmbeddedBusOptions = Readonly<{
  /** How often an idle topic is looked at although nothing woke it, in ms. */
  safetyPollMs?: number;
  /** Told about every failed round before it is repeated. */
  onFailure?: (topic: string, error: unknown) => void;
}>;

/** The bus of one process: publishers register their outbox, consumers read it by the coordinates Kafka would give. */
export interface EmbeddedBus extends Bus {
  /** Subscriptions to its topics begin to flow at once, also those made before. */
  addPublisher(publisher: Readonly<{ agency: string; service: string }>, outbox: OutboxReader): void;
}

const SAFETY_POLL_MS = 5_000;
const PER_PARTITION = 200;

export const embeddedBus = ({ safetyPollMs = SAFETY_POLL_MS, onFailure }: EmbeddedBusOptions = {}): EmbeddedBus => {
  const outboxes = new Map<string, OutboxReader>();
  const arrivals = new Set<() => void>();
  const nameOf = (topic: string): string => {
    const { agency, context } = parseTopic(topic);
    return `${agency}.${context}`;
  };

  const follow = (subscription: Subscription, topic: string): RunningSubscription =>
    followTopic({
      subscription,
      topic,
      idleMs: safetyPollMs,
      onFailure: (error) => onFailure?.(topic, error),
      read: async (from) => (await outboxes.get(nameOf(topic))?.read(topic, from, PER_PARTITION)) ?? [],
      onWake: (wake) => {
        let unsubscribe = outboxes.get(nameOf(topic))?.onAppend(wake);
        const arrived = (): void => {
          unsubscribe ??= outboxes.get(nameOf(topic))?.onAppend(wake);
          wake();
        };
        arrivals.add(arrived);
        return () => {
          arrivals.delete(arrived);
          unsubscribe?.();
        };
      },
    });

  return {
    addPublisher: ({ agency, service }, outbox) => {
      outboxes.set(`${agency}.${service}`, outbox);
      arrivals.forEach((arrived) => arrived());
    },
    subscribe: async (subscription) => {
      const followed = subscription.topics.map((topic) => follow(subscription, topic));
      return { stop: async () => void (await Promise.all(followed.map((running) => running.stop()))) };
    },
  };
};
