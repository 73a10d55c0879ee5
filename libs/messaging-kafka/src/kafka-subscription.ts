import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { RunningSubscription, Subscription } from '@kinerja/messaging';
import { BackOff, WakeUp, within } from '@kinerja/concurrency';
import { Assignment } from './assignment';
import { BatchWork, HEARTBEAT_MS, Interrupted } from './batch-work';
import { BrokerHints } from './broker-hints';
import { BrokerLag } from './broker-lag';
import { gathered } from './gathered';
import { PartitionPositions } from './partition-positions';
import type { Seals } from './seal';

export type SubscriptionTools = Readonly<{
  kafka: Kafka;
  groupId: string;
  subscription: Subscription;
  seals: Seals;
  /** Rejects while the topics are not fit to be heard. */
  check: () => Promise<void>;
  onFailure: (topic: string, error: unknown) => void;
}>;

/** A member that died is missed after this, in ms; the least a broker allows. */
const SESSION_MS = 6_000;
/** How long the group waits for members that are busy when it is shared out anew, in ms. */
const REBALANCE_MS = 20_000;
/** Partitions whose messages may wait to be delivered together: all of a topic. */
const CONCURRENT = 12;
/** More than any batch a relay sends (1 MiB), so that no partition is starved; all partitions together. */
const FETCH_BYTES = 8 * 1024 * 1024;
const LEAVE_MS = 10_000;

const consumerOf = ({ kafka, groupId }: SubscriptionTools, stopping: AbortSignal): Consumer =>
  kafka.consumer({
    groupId,
    sessionTimeout: SESSION_MS,
    rebalanceTimeout: REBALANCE_MS,
    heartbeatInterval: HEARTBEAT_MS,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 1_000,
    maxBytes: FETCH_BYTES,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5, restartOnFailure: async () => !stopping.aborted },
  });

/** kafkajs' consumer, kept from its traps: nothing is committed by itself, no error reaches its runner, the database says where to read. */
export class KafkaSubscription implements RunningSubscription {
  private readonly consumer: Consumer;
  private readonly assignment: Assignment;
  private readonly hints: BrokerHints;
  private readonly brokerLag: BrokerLag;
  private readonly places: PartitionPositions;
  private readonly work: BatchWork;
  private readonly backOffs = new Map<string, BackOff>();
  private readonly resumes = new Set<NodeJS.Timeout>();
  private readonly stopping = new AbortController();
  private readonly starting: Promise<void>;

  /** Begins in the background: a service also starts, and takes commands, while the brokers are away. */
  constructor(private readonly tools: SubscriptionTools) {
    const { kafka, subscription, seals, onFailure } = tools;
    this.consumer = consumerOf(tools, this.stopping.signal);
    this.places = new PartitionPositions(subscription.positions);
    this.brokerLag = new BrokerLag(kafka, subscription.topics, (topic) => this.assignment.partitionsOf(topic));
    this.assignment = new Assignment({
      ...{ consumer: this.consumer, places: this.places, onFailure },
      begins: (topic, partition, offset) => this.brokerLag.stands(topic, partition, offset),
    });
    this.hints = new BrokerHints(this.consumer);
    this.work = new BatchWork({
      subscription: { ...subscription, deliver: gathered(subscription.deliver) },
      ...{ seals, places: this.places },
      seek: (topic, partition, offset) => this.consumer.seek({ topic, partition, offset }),
      worked: (topic, partition, next) => this.worked(topic, partition, next),
    });
    this.listen();
    this.starting = this.start();
  }

  lag(): Promise<ReadonlyMap<string, number>> {
    return this.brokerLag.read();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.assignment.leave();
    this.clearResumes();
    await this.starting;
    try {
      await within(LEAVE_MS, 'leaving the group', this.leave());
    } catch (error) {
      this.tools.onFailure(this.tools.subscription.topics.join(), error);
    }
  }

  /** Fetching ends first, then the batches under way; the broker hears how far they came. */
  private async leave(): Promise<void> {
    await this.hints.send();
    await this.consumer.stop();
    await this.consumer.disconnect();
    this.hints.clear();
  }

  private listen(): void {
    const { consumer } = this;
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      if (this.stopping.signal.aborted) return;
      this.clearResumes();
      this.hints.clear();
      this.assignment.joined(payload.memberAssignment);
    });
    consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
      this.assignment.leave();
      this.tools.onFailure(this.tools.subscription.topics.join(), error);
      if (!restart) this.tools.subscription.failed?.(error);
    });
  }

  private async start(): Promise<void> {
    const backOff = new BackOff();
    while (!this.stopping.signal.aborted) {
      try {
        return await this.join();
      } catch (error) {
        this.tools.onFailure(this.tools.subscription.topics.join(), error);
        await new WakeUp().pause(backOff.nextWait(), this.stopping.signal);
      }
    }
  }

  private async join(): Promise<void> {
    const { consumer, tools } = this;
    await tools.check();
    await consumer.connect();
    await consumer.subscribe({ topics: [...tools.subscription.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: CONCURRENT,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  private worked(topic: string, partition: number, next: string): void {
    this.hints.note(topic, partition, next);
    this.brokerLag.stands(topic, partition, next);
  }

  /** Never rejects: an error that kafkajs sees stops the other partitions too. */
  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    const name = `${topic}/${partition}`;
    const backOff = this.backOffs.get(name) ?? new BackOff();
    this.backOffs.set(name, backOff);
    try {
      await this.work.take(payload);
      backOff.succeeded();
    } catch (error) {
      this.tools.onFailure(topic, error instanceof Interrupted ? error.cause : error);
      const from = error instanceof Interrupted ? error.offset : payload.batch.firstOffset();
      this.rest(payload, from ?? '0', backOff.nextWait());
    }
  }

  /** This partition alone waits a little and is read again from there. */
  private rest({ batch: { topic, partition }, pause }: EachBatchPayload, offset: string, ms: number): void {
    if (this.stopping.signal.aborted) return;
    const resume = pause();
    this.places.forget(topic, partition);
    this.consumer.seek({ topic, partition, offset });
    const timer = setTimeout(() => {
      this.resumes.delete(timer);
      resume();
    }, ms);
    this.resumes.add(timer);
  }

  private clearResumes(): void {
    this.resumes.forEach(clearTimeout);
    this.resumes.clear();
  }
}
