import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { RunningSubscription, Subscription } from '../../bus';
import type { Delivery } from '../../envelope/message';
import { BackOff } from '../back-off';
import { fromRecord } from './kafka-message';

type OnFailure = (topic: string, error: unknown) => void;

const CHUNK = 200;
const HEARTBEAT_MS = 2_000;
/** After a broker died, a group waits this long for members that will not come back. */
const SESSION_MS = 10_000;
/** Partitions of one consumer that are worked in at the same time. */
const CONCURRENT = 4;

const chunksOf = (messages: readonly KafkaMessage[]): readonly (readonly KafkaMessage[])[] =>
  Array.from({ length: Math.ceil(messages.length / CHUNK) }, (_, n) => messages.slice(n * CHUNK, (n + 1) * CHUNK));

/** kafkajs' consumer, kept from its traps: nothing is committed by itself, no error reaches its runner, the database says where to read. */
export class KafkaSubscription implements RunningSubscription {
  private readonly backOff = new BackOff();
  private readonly rewound = new Set<string>();
  private readonly resumes = new Map<NodeJS.Timeout, () => void>();

  private constructor(
    private readonly consumer: Consumer,
    private readonly subscription: Subscription,
    private readonly onFailure: OnFailure,
  ) {}

  static async start(kafka: Kafka, subscription: Subscription, onFailure: OnFailure): Promise<KafkaSubscription> {
    const consumer = kafka.consumer({
      groupId: subscription.consumer,
      sessionTimeout: SESSION_MS,
      heartbeatInterval: HEARTBEAT_MS,
      allowAutoTopicCreation: false,
      maxWaitTimeInMs: 1_000,
      retry: { restartOnFailure: async () => true },
    });
    const started = new KafkaSubscription(consumer, subscription, onFailure);
    await started.run();
    return started;
  }

  async stop(): Promise<void> {
    for (const timer of this.resumes.keys()) clearTimeout(timer);
    await this.consumer.stop();
    await this.consumer.disconnect();
  }

  private async run(): Promise<void> {
    const { consumer, subscription } = this;
    consumer.on(consumer.events.CRASH, ({ payload }) => this.onFailure(subscription.topics.join(), payload.error));
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => void this.seekAll(payload.memberAssignment));
    await consumer.connect();
    await consumer.subscribe({ topics: [...subscription.topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: CONCURRENT,
      eachBatch: (payload) => this.eachBatch(payload),
    });
  }

  /**
   * The broker's offset of a message is never below its outbox offset, because each message before it was sent at least once; so the
   * database's offset is a safe place to begin, and repeats fall to the inbox.
   */
  private async seekAll(assignment: Readonly<Record<string, readonly number[]>>): Promise<void> {
    for (const [topic, partitions] of Object.entries(assignment))
      try {
        const positions = await this.subscription.positions(topic);
        for (const partition of partitions) this.seek(topic, partition, positions.get(partition) ?? 0n);
      } catch (error) {
        this.onFailure(topic, error);
      }
  }

  private seek(topic: string, partition: number, offset: bigint | string): void {
    this.consumer.seek({ topic, partition, offset: offset.toString() });
  }

  /** Never rejects: an error that kafkajs sees stops the other partitions too. */
  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch, isRunning, isStale } = payload;
    const beat = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      for (const chunk of chunksOf(batch.messages)) {
        if (!isRunning() || isStale()) return;
        await this.take(chunk, payload);
      }
      this.backOff.succeeded();
    } catch (error) {
      this.retryLater(payload, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async take(chunk: readonly KafkaMessage[], payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    const deliveries = chunk.flatMap((message) => this.read(topic, partition, message));
    if (await this.isBehindAHole(topic, partition, deliveries)) return this.seek(topic, partition, '0');
    if (deliveries.length > 0) await this.subscription.deliver(topic, deliveries);
    const last = chunk.at(-1);
    if (!last) return;
    payload.resolveOffset(last.offset);
    await this.hint(topic, partition, BigInt(last.offset) + 1n);
  }

  private read(topic: string, partition: number, message: KafkaMessage): readonly Delivery[] {
    const delivery = fromRecord(topic, partition, message);
    if (!delivery) this.onFailure(topic, new TypeError(`no relay wrote ${topic}/${partition}@${message.offset}`));
    return delivery ? [delivery] : [];
  }

  /** After a topic was made anew, broker offsets may lie below the outbox's; then all of it is read once, from its beginning. */
  private async isBehindAHole(topic: string, partition: number, [first]: readonly Delivery[]): Promise<boolean> {
    const name = `${topic}/${partition}`;
    if (!first || this.rewound.has(name)) return false;
    const wanted = (await this.subscription.positions(topic)).get(partition) ?? 0n;
    if (first.offset <= wanted) return false;
    this.rewound.add(name);
    return true;
  }

  /** For lag tools only; the database knows better, so a failure is no failure. */
  private async hint(topic: string, partition: number, next: bigint): Promise<void> {
    await this.consumer.commitOffsets([{ topic, partition, offset: next.toString() }]).catch(() => undefined);
  }

  private retryLater({ batch, pause }: EachBatchPayload, error: unknown): void {
    const { topic, partition } = batch;
    this.onFailure(topic, error);
    const resume = pause();
    this.seek(topic, partition, batch.firstOffset() ?? '0');
    const timer = setTimeout(() => {
      this.resumes.delete(timer);
      resume();
    }, this.backOff.nextWait());
    this.resumes.set(timer, resume);
  }
}
