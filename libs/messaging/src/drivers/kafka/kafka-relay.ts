import { type Kafka, Partitioners, type Producer } from 'kafkajs';
import type { Pool } from 'pg';
import type { Delivery } from '../../envelope/message';
import { BackOff } from '../back-off';
import { noWake, type OnAppend } from '../outbox-reader';
import { relayRound, type Unsent } from '../relay-round';
import { WakeUp } from '../wake-up';
import { ensureTopics, type KafkaSettings, openKafka } from './kafka-client';
import { toRecord } from './kafka-message';
import { moveCursor, unsent } from './relay-cursor';

export type KafkaRelayOptions = Readonly<{
  kafka: KafkaSettings;
  /** The publisher's own database. */
  pool: Pool;
  onAppend?: OnAppend;
  /** Told about every failed round before it is repeated. */
  onFailure?: (error: unknown) => void;
}>;

export interface KafkaRelay {
  /** Finishes the batch under way. */
  stop(): Promise<void>;
}

/** Name of the cursor in `messaging.relay_cursor`. */
const TARGET = 'kafka';
const PER_PARTITION = 100;
const SAFETY_POLL_MS = 2_000;
const ALL_IN_SYNC = -1;

/** Sends the outbox in offset order, one request at a time, and moves its cursor after the acknowledgement: it may repeat, never skip. */
class Relay implements KafkaRelay {
  private readonly wakeUp = new WakeUp();
  private readonly stopping = new AbortController();
  private readonly backOff = new BackOff();
  private readonly known = new Set<string>();
  private readonly unsubscribe: () => void;
  private readonly running: Promise<void>;
  private readonly kafka: Kafka;
  private readonly producer: Producer;
  private connected = false;

  constructor(private readonly options: KafkaRelayOptions) {
    this.kafka = openKafka(options.kafka);
    this.producer = this.kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
    });
    this.unsubscribe = (options.onAppend ?? noWake)(() => this.wakeUp.call());
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.unsubscribe();
    this.wakeUp.call();
    await this.running;
    await this.producer.disconnect();
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        if ((await this.round()) === 0) await this.wakeUp.sleep(SAFETY_POLL_MS);
      } catch (error) {
        this.known.clear();
        this.options.onFailure?.(error);
        await this.wakeUp.pause(this.backOff.nextWait(), this.stopping.signal);
      }
    }
  }

  /** How many were sent. */
  private async round(): Promise<number> {
    const { pool } = this.options;
    const outbox: Unsent = {
      next: () => unsent(pool, TARGET, PER_PARTITION),
      sent: (messages) => moveCursor(pool, TARGET, messages),
    };
    const count = await relayRound(outbox, (messages) => this.send(messages));
    this.backOff.succeeded();
    return count;
  }

  private async send(messages: readonly Delivery[]): Promise<void> {
    if (!this.connected) await this.producer.connect();
    this.connected = true;
    const topics = [...new Set(messages.map(({ topic }) => topic))];
    const fresh = topics.filter((topic) => !this.known.has(topic));
    await ensureTopics(this.kafka, this.options.kafka, fresh);
    fresh.forEach((topic) => this.known.add(topic));
    await this.producer.sendBatch({
      acks: ALL_IN_SYNC,
      topicMessages: topics.map((topic) => ({
        topic,
        messages: messages.filter((message) => message.topic === topic).map(toRecord),
      })),
    });
  }
}

export const kafkaRelay = (options: KafkaRelayOptions): KafkaRelay => new Relay(options);
