import type { Pool } from 'pg';
import { type Delivery, noWake, type OnAppend, relayRound, type Unsent } from '@kinerja/messaging';
import { BackOff, WakeUp } from '@kinerja/concurrency';
import type { KafkaSettings } from './kafka-client';
import { RecordSender } from './record-sender';
import { moveCursor, saidTopics, unsent, unsentAge } from './relay-cursor';
import { LeaseLost, RelayLease } from './relay-lease';

export type KafkaRelayOptions = Readonly<{
  kafka: KafkaSettings;
  /** The publisher's own database. */
  pool: Pool;
  onAppend?: OnAppend;
  /** Told about every failed round before it is repeated. */
  onFailure?: (error: unknown) => void;
}>;

export interface KafkaRelay {
  /** Seconds since the oldest message was said that the brokers have not acknowledged; 0 when there is none. */
  unsentAge(): Promise<number>;
  /** Finishes the batch under way. */
  stop(): Promise<void>;
}

const SAFETY_POLL_MS = 2_000;
/**
 * After a small round: what is said meanwhile goes together. A round costs the same for one message as for fifty, here and at every
 * consumer. The first message after a silence does not wait.
 */
const GATHER_MS = 25;
const SMALL_ROUND = 50;
/** While another relay of the service holds the lease. */
const STAND_BY_MS = 1_000;

/** Sends the outbox in offset order, one request at a time, and moves its cursor after the acknowledgement: it may repeat, never skip. */
class Relay implements KafkaRelay {
  private readonly wakeUp = new WakeUp();
  private readonly stopping = new AbortController();
  private readonly backOff = new BackOff();
  private readonly lease: RelayLease;
  private readonly sender: RecordSender;
  private readonly unsubscribe: () => void;
  private readonly running: Promise<void>;
  private target: string | undefined;
  private standsBy = false;

  constructor(private readonly options: KafkaRelayOptions) {
    this.lease = new RelayLease(options.pool);
    this.sender = new RecordSender(options.kafka);
    this.unsubscribe = (options.onAppend ?? noWake)(() => this.wakeUp.call());
    this.running = this.run();
  }

  unsentAge(): Promise<number> {
    return unsentAge(this.options.pool, this.target);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.unsubscribe();
    this.wakeUp.call();
    await this.running;
    try {
      await this.sender.reset();
    } finally {
      await this.lease.giveBack();
    }
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const sent = await this.round();
        if (sent >= SMALL_ROUND) continue;
        if (sent > 0) await this.wakeUp.pause(GATHER_MS, this.stopping.signal);
        else if (this.standsBy) await this.wakeUp.pause(STAND_BY_MS, this.stopping.signal);
        else await this.wakeUp.sleep(SAFETY_POLL_MS);
      } catch (error) {
        await this.failed(error);
      }
    }
  }

  /** How many were sent. */
  private async round(): Promise<number> {
    const target = (this.target = `kafka:${await this.sender.clusterId()}`);
    const outbox: Unsent = {
      next: () => this.next(target),
      sent: (messages) => moveCursor(this.options.pool, { target, token: this.lease.lastToken }, messages),
    };
    const count = await relayRound(outbox, (messages) => this.send(target, messages));
    this.backOff.succeeded();
    return count;
  }

  /** Behind a lease that was just taken the cursor may stand elsewhere, so it is read again. */
  private async next(target: string): Promise<readonly Delivery[]> {
    this.standsBy = false;
    const messages = await this.unsent(target);
    if (messages.length === 0 || this.lease.isFresh(target)) return messages;
    this.standsBy = !(await this.lease.take(target));
    return this.standsBy ? [] : this.unsent(target);
  }

  /** Without the agency's key nothing is federated by Kafka; the signed feed may still carry it. */
  private async unsent(target: string): Promise<readonly Delivery[]> {
    const { pool } = this.options;
    const topics = (await saidTopics(pool)).filter((topic) => this.sender.canSeal(topic));
    return unsent(pool, target, topics);
  }

  /** The last look before bytes leave: the process may have been frozen since it read them. */
  private async send(target: string, messages: readonly Delivery[]): Promise<void> {
    if (!this.lease.isFresh(target)) throw new LeaseLost(`the lease on ${target} ran out`);
    await this.sender.send(messages);
  }

  private async failed(error: unknown): Promise<void> {
    if (!(error instanceof LeaseLost)) this.options.onFailure?.(error);
    await this.sender.reset().catch((failure: unknown) => this.options.onFailure?.(failure));
    await this.wakeUp.pause(this.backOff.nextWait(), this.stopping.signal);
  }
}

export const kafkaRelay = (options: KafkaRelayOptions): KafkaRelay => new Relay(options);
