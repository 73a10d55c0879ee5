import type { Bus, RunningSubscription } from '../bus';
import { openEnvelope } from '../envelope/open-envelope';
import type { KeyRef } from '../parking/parked-key';
import { type Release, releaseKey } from '../parking/release-key';
import { RetryParked } from '../parking/retry-parked';
import { Consumer, type ConsumerOptions } from './consumer';
import { inWords } from './transient-error';

export type BusConsumerOptions = ConsumerOptions &
  Readonly<{
    /** Which topics come by which bus; `topicsOf` and `federatedTopicsOf` name them. */
    sources: readonly Readonly<{ bus: Bus; topics: readonly string[] }>[];
    /** Told when a driver has given up for good; `health` says so from then on. */
    onFatal?: (error: unknown) => void;
    /** Told when parked keys could not be tried again; the next round comes anyway. */
    onFailure?: (error: unknown) => void;
  }>;

/** Messages of a topic that wait for this process. */
export type TopicLag = Readonly<{ topic: string; messages: number }>;

/** Brings what a service hears, from every bus it hears, to its consumer, and tries parked keys again. */
export class BusConsumer {
  readonly consumer: string;
  private readonly inbox: Consumer;
  private running: RunningSubscription[] = [];
  private retries: RetryParked | undefined;
  private crash: string | undefined;

  constructor(private readonly options: BusConsumerOptions) {
    this.consumer = options.consumer;
    this.inbox = new Consumer(options);
  }

  /** Resolves when every source is subscribed. @throws the driver's error. */
  async start(): Promise<void> {
    for (const { bus, topics } of this.options.sources)
      this.running.push(
        await bus.subscribe({
          consumer: this.consumer,
          topics,
          positions: (topic) => this.inbox.positions(topic),
          deliver: (topic, deliveries) => this.inbox.deliver(topic, deliveries),
          refused: (record) => this.inbox.refuse(record),
          failed: (error) => this.fail(error),
        }),
      );
    const { pool, onFailure = () => undefined } = this.options;
    const release = (ref: KeyRef): Promise<Release> => this.release(ref);
    this.retries = new RetryParked({ consumer: this.consumer, pool, release, onFailure });
  }

  /** Works in what a parked key holds; see `releaseKey`. */
  release(ref: Omit<KeyRef, 'consumer'>): Promise<Release> {
    const { pool, hears, handlers, fence } = this.options;
    const options = { pool, handlers, open: openEnvelope(hears), ...(fence && { fence }) };
    return releaseKey({ consumer: this.consumer, ...ref }, options);
  }

  /** In the shape of a readiness check. */
  health(): Readonly<{ ok: boolean; detail: string }> {
    const beyond = this.running.flatMap((running) => running.beyondEnd?.() ?? []);
    const faults = this.crash === undefined ? beyond : [this.crash, ...beyond];
    return { ok: faults.length === 0, detail: faults.join('; ') || 'hears the bus' };
  }

  /** Where a driver can know it. */
  async lag(): Promise<readonly TopicLag[]> {
    const lags = await Promise.all(this.running.map((running) => running.lag?.() ?? new Map<string, number>()));
    return lags.flatMap((lag) => [...lag].map(([topic, messages]) => ({ topic, messages })));
  }

  /** Finishes the batches under way and takes nothing more; the pool must still be open. */
  async close(): Promise<void> {
    await Promise.all([this.retries?.stop(), ...this.running.map((running) => running.stop())]);
    this.running = [];
  }

  private fail(error: unknown): void {
    this.crash = `gave up: ${inWords(error)}`;
    this.options.onFatal?.(error);
  }
}
