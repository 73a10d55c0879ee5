import { type Kafka, Partitioners, type Producer } from 'kafkajs';
import type { Delivery } from '@kinerja/messaging';
import { within } from '@kinerja/concurrency';
import { type KafkaSettings, openKafka } from './kafka-client';
import { toRecord } from './kafka-message';
import { type Seals, sealsOf } from './seal';
import { checkTopics, withAdmin } from './topics';

const ALL_IN_SYNC = -1;
/** A send that hangs is given up after this, in ms; the messages are still in the outbox. */
const SEND_MS = 10_000;
/** How long a cluster is believed to be the one it was, in ms. */
const SAME_CLUSTER_MS = 20_000;

/** Sends batches and says to which cluster; after any failure it begins anew with a fresh connection. */
export class RecordSender {
  private readonly seals: Seals;
  private readonly checked = new Set<string>();
  private producer: Producer | undefined;
  private cluster: Readonly<{ id: string; askedAt: number }> | undefined;

  constructor(
    private readonly settings: KafkaSettings,
    private readonly kafka: Kafka = openKafka(settings),
  ) {
    this.seals = sealsOf(settings.seals);
  }

  canSeal(topic: string): boolean {
    return this.seals.canSeal(topic);
  }

  /** A cluster that was made anew has another id, so its cursor begins at the beginning. */
  async clusterId(): Promise<string> {
    if (this.cluster && performance.now() - this.cluster.askedAt < SAME_CLUSTER_MS) return this.cluster.id;
    const { clusterId } = await within(SEND_MS, 'asking the cluster', this.describe());
    if (clusterId !== this.cluster?.id) this.checked.clear();
    this.cluster = { id: clusterId, askedAt: performance.now() };
    return clusterId;
  }

  /** Resolves when all copies in sync have every message. */
  send(messages: readonly Delivery[]): Promise<void> {
    return within(SEND_MS, 'sending', this.sendAll(messages));
  }

  /** Leaves the connection behind; what is on its way in it may still arrive, as a repetition. */
  async reset(): Promise<void> {
    const producer = this.producer;
    this.producer = undefined;
    this.cluster = undefined;
    this.checked.clear();
    await producer?.disconnect();
  }

  private describe(): Promise<Readonly<{ clusterId: string }>> {
    return withAdmin(this.kafka, (admin) => admin.describeCluster());
  }

  private async sendAll(messages: readonly Delivery[]): Promise<void> {
    const topics = [...new Set(messages.map(({ topic }) => topic))];
    await this.check(topics);
    const producer = this.producer ?? (await this.connect());
    await producer.sendBatch({
      acks: ALL_IN_SYNC,
      timeout: SEND_MS / 2,
      topicMessages: topics.map((topic) => ({
        topic,
        messages: messages.filter((message) => message.topic === topic).map((message) => toRecord(message, this.seals)),
      })),
    });
  }

  private async check(topics: readonly string[]): Promise<void> {
    const fresh = topics.filter((topic) => !this.checked.has(topic));
    if (fresh.length === 0) return;
    await checkTopics(this.kafka, this.settings, fresh);
    fresh.forEach((topic) => this.checked.add(topic));
  }

  /** Retries are the relay's own: it looks first whether it may still send. Known before it is connected, so that `reset` leaves none behind. */
  private async connect(): Promise<Producer> {
    const producer = (this.producer = this.kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      retry: { retries: 0 },
    }));
    await producer.connect();
    return producer;
  }
}
