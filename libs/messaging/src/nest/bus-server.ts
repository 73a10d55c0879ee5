import type { Contract } from '@kinerja/contracts';
import type { TableChanges } from '@kinerja/projections';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { Bus, RunningSubscription } from '../bus';
import { Consumer, type ConsumerOptions } from '../consumer/consumer';
import type { Effect, Handlers } from '../consumer/effect';
import { inWords } from '../consumer/transient-error';
import type { Message } from '../envelope/message';
import { openEnvelope } from '../envelope/open-envelope';
import type { KeyRef } from '../parking/parked-key';
import { type Release, releaseKey } from '../parking/release-key';
import { RetryParked } from '../parking/retry-parked';
import { BusContext } from './bus-context';

export type BusServerOptions = Omit<ConsumerOptions, 'handlers'> &
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

type Handled = TableChanges | readonly TableChanges[] | undefined;

const settle = async (handler: MessageHandler, message: Message): Promise<Handled> => {
  const result: unknown = await handler(message, new BusContext([message]));
  return (isObservable(result) ? await lastValueFrom(result, { defaultValue: undefined }) : result) as Handled;
};

const effectOf = (handled: readonly Handled[]): Effect => ({
  rows: handled.flatMap((rows) => rows ?? []),
  reacted: handled.includes(undefined),
});

/**
 * Nest's transport for contracts: `@EventPattern('planning.skp-approved')` methods get a `Message<D>` and either return
 * `projected(projection, message)` or run commands. Connect it with `connectBus`.
 */
export class BusServer extends Server implements CustomTransportStrategy, Handlers {
  /** Failures come back to the consumer, which retries or parks; Nest need not log them too. */
  override readonly propagatesEventHandlerErrors: boolean = true;
  readonly consumer: string;
  private readonly handlersOf = new Map<string, MessageHandler[]>();
  private readonly inbox: Consumer;
  private running: RunningSubscription[] = [];
  private retries: RetryParked | undefined;
  private crash: string | undefined;

  constructor(private readonly options: BusServerOptions) {
    super();
    this.consumer = options.consumer;
    this.inbox = new Consumer({ ...options, handlers: this });
  }

  /** Every handler of a type is kept by itself: each runs under command ids of its own. */
  override addHandler(pattern: unknown, callback: MessageHandler, isEventHandler = false): void {
    const type = this.normalizePattern(pattern as string);
    if (!isEventHandler) throw new Error(`${type}: the bus brings events, not requests; use @EventPattern`);
    if (!this.options.hears.some((contract: Contract) => contract.type === type))
      throw new Error(`${type}: ${this.consumer} has a handler for it but does not name the contract it hears`);
    this.handlersOf.set(type, [...(this.handlersOf.get(type) ?? []), callback]);
  }

  handles(type: string): boolean {
    return this.handlersOf.has(type);
  }

  async handle(message: Message): Promise<Effect> {
    const handled: Handled[] = [];
    for (const handler of this.handlersOf.get(message.type) ?? []) handled.push(await settle(handler, message));
    return effectOf(handled);
  }

  /** Starts every source; calls back once all are subscribed, or with the error. */
  listen(callback: (error?: unknown) => void): void {
    this.start().then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  /** Works in what a parked key holds; see `releaseKey`. */
  release(ref: Omit<KeyRef, 'consumer'>): Promise<Release> {
    const { pool, hears } = this.options;
    return releaseKey({ consumer: this.consumer, ...ref }, { pool, handlers: this, open: openEnvelope(hears) });
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

  override on(): never {
    throw new Error('the bus has no events of its own');
  }

  override unwrap<T>(): T {
    return this.inbox as T;
  }

  private fail(error: unknown): void {
    this.crash = `gave up: ${inWords(error)}`;
    this.options.onFatal?.(error);
  }

  private async start(): Promise<void> {
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
}
