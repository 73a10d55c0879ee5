import type { Bus, Positions, RunningSubscription, Subscription } from '../../bus';
import { parseTopic } from '../../envelope/topic';
import type { Publisher } from '../../route';
import { followTopics, type TopicFollower, type TopicRead } from '../follow-topic';
import type { OutboxReader } from '../outbox-reader';

export type EmbeddedBusOptions = Readonly<{
  /** How often an idle topic is looked at although nothing woke it, in ms. */
  safetyPollMs?: number;
  /** Told about every failed round before it is repeated. */
  onFailure?: (topic: string, error: unknown) => void;
}>;

/** The bus of one process: publishers register their outbox, consumers read it by the coordinates Kafka would give. */
export interface EmbeddedBus extends Bus {
  /** Subscriptions to its topics begin to flow at once, also those made before. Returns the removal. */
  addPublisher(publisher: Publisher, outbox: OutboxReader): () => void;
}

const SAFETY_POLL_MS = 10_000;
const PER_PARTITION = 200;

const nameOf = ({ agency, service }: Publisher): string => `${agency}.${service}`;

const publisherOf = (topic: string): string => {
  const { agency, context } = parseTopic(topic);
  return nameOf({ agency, service: context });
};

class InProcessBus implements EmbeddedBus {
  private readonly outboxes = new Map<string, OutboxReader>();
  private readonly onArrival = new Set<() => void>();

  constructor(private readonly options: EmbeddedBusOptions) {}

  addPublisher(publisher: Publisher, outbox: OutboxReader): () => void {
    const name = nameOf(publisher);
    this.outboxes.set(name, outbox);
    this.onArrival.forEach((arrived) => arrived());
    return () => {
      if (this.outboxes.get(name) === outbox) this.outboxes.delete(name);
    };
  }

  async subscribe(subscription: Subscription): Promise<RunningSubscription> {
    return followTopics(subscription.topics.map((topic) => this.follower(subscription, topic)));
  }

  private follower(subscription: Subscription, topic: string): TopicFollower {
    const { safetyPollMs = SAFETY_POLL_MS, onFailure } = this.options;
    return {
      ...{ subscription, topic, idleMs: safetyPollMs },
      onFailure: (error) => onFailure?.(topic, error),
      read: (from) => this.read(topic, from),
      onWake: (wake) => this.wakeOn(topic, wake),
    };
  }

  /** Nothing is refused: the rows were written by a service of this process. */
  private async read(topic: string, from: Positions): Promise<TopicRead> {
    const deliveries = (await this.outboxes.get(publisherOf(topic))?.read(topic, from, PER_PARTITION)) ?? [];
    return { deliveries, refused: [] };
  }

  /** By the appends of whoever publishes the topic now or later. */
  private wakeOn(topic: string, wake: () => void): () => void {
    const name = publisherOf(topic);
    let unsubscribe = this.outboxes.get(name)?.onAppend(wake);
    const arrived = (): void => {
      unsubscribe?.();
      unsubscribe = this.outboxes.get(name)?.onAppend(wake);
      wake();
    };
    this.onArrival.add(arrived);
    return () => {
      this.onArrival.delete(arrived);
      unsubscribe?.();
    };
  }
}

export const embeddedBus = (options: EmbeddedBusOptions = {}): EmbeddedBus => new InProcessBus(options);
