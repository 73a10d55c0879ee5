import type { Contract } from '@kinerja/contracts';
import { faultPoint } from '@kinerja/fault-points';
import { ok, type Result } from '@kinerja/kernel';
import type { TableChanges } from '@kinerja/projections';
import type { Pool } from 'pg';
import type { Positions, RefusedRecord } from '../bus';
import type { Delivery } from '../envelope/message';
import { openEnvelope, type OpenEnvelope } from '../envelope/open-envelope';
import type { RaiseAlarm } from './alarm';
import { batchAt, mustSeeRows } from './concurrency-batches';
import type { Handlers, MessageKind } from './handlers';
import { type Fence, Inbox, type InboxPort } from './inbox';
import { type DeliveryVerdict, Pending } from './pending';
import { InboxMoved, inWords, isTransient } from './transient-error';

export type ConsumerOptions = Readonly<{
  /** One per service; names its rows in `log.consumer_offsets`, so it never changes. */
  consumer: string;
  /** The service's own database. */
  pool: Pool;
  /** Every contract, in every version, that its handlers understand. */
  hears: readonly Contract[];
  handlers: Handlers;
  alarm: RaiseAlarm;
  /** What may forbid this process to work anything in; see `preparedBy`. */
  fence?: Fence;
  /** Waits between the tries of one message, in ms; as many tries more than waits. */
  waits?: readonly number[];
}>;

/** A consumer whose inbox is not in PostgreSQL; `open` may be shared, it compiles every schema once. */
export type PortedConsumerOptions = Omit<ConsumerOptions, 'pool'> & Readonly<{ inbox: InboxPort; open?: OpenEnvelope }>;

const WAITS = [50, 200];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What handlers made of a message, or why it cannot be trusted or understood. */
type Opened = Result<readonly TableChanges[], string>;

const apply = (delivery: Delivery, opened: Opened, pending: Pending): void =>
  opened.ok ? pending.applied(delivery, opened.value) : pending.park(delivery, 'invalid', opened.reason);

const settle = (delivery: Delivery, fate: DeliveryVerdict, opened: Opened | undefined, pending: Pending): void => {
  switch (fate) {
    case 'old':
      return pending.pass(delivery);
    case 'hold':
      return pending.hold(delivery);
    case 'gap':
      return pending.park(delivery, 'gap', `message ${delivery.keySeq} came before its predecessor`);
    case 'late':
      return pending.park(delivery, 'gap', `message ${delivery.keySeq} came after its place was passed over`);
    case 'apply':
      return apply(delivery, opened ?? ok([]), pending);
  }
};

/**
 * Exactly one effect per message: the offset is moved by compare-and-set, the key's sequence checked, and rows written in one
 * transaction; commands run before it, under ids derived from the message, so that a repeat finds them done.
 */
export class Consumer {
  private readonly inbox: InboxPort;
  private readonly open: OpenEnvelope;

  constructor(private readonly options: ConsumerOptions | PortedConsumerOptions) {
    this.inbox = 'inbox' in options ? options.inbox : new Inbox(options.pool, options.consumer, options.fence);
    this.open = ('open' in options ? options.open : undefined) ?? openEnvelope(options.hears);
  }

  positions(topic: string): Promise<Positions> {
    return this.inbox.positions(topic);
  }

  /** A record that is no delivery: somebody must look, and nothing else happens. */
  refuse(record: RefusedRecord): void {
    this.options.alarm({ kind: 'refused', consumer: this.options.consumer, ...record });
  }

  /** Many messages share a transaction; one that fails is found by halving, tried alone, and then parks its key. Rejects on infrastructure errors only. */
  async deliver(topic: string, deliveries: readonly Delivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    if (deliveries.length === 1) return this.alone(topic, deliveries);
    try {
      await this.together(topic, deliveries);
    } catch (error) {
      if (isTransient(error)) throw error;
      const middle = Math.ceil(deliveries.length / 2);
      await this.deliver(topic, deliveries.slice(0, middle));
      await this.deliver(topic, deliveries.slice(middle));
    }
  }

  private async alone(topic: string, [delivery]: readonly Delivery[]): Promise<void> {
    if (!delivery) return;
    for (const wait of [...(this.options.waits ?? WAITS), undefined]) {
      try {
        return await this.together(topic, [delivery]);
      } catch (error) {
        if (isTransient(error)) throw error;
        if (wait === undefined) return this.park(topic, delivery, inWords(error));
        await pause(wait);
      }
    }
  }

  private async park(topic: string, delivery: Delivery, reason: string): Promise<void> {
    const pending = await this.begin(topic, [delivery]);
    if (pending.fateOf(delivery) !== 'apply') throw new InboxMoved(`${delivery.key} was worked in by another process`);
    pending.park(delivery, 'failed', reason);
    await this.commit(topic, pending);
  }

  private async begin(topic: string, deliveries: readonly Delivery[]): Promise<Pending> {
    const keys = [...new Set(deliveries.map(({ key }) => key))];
    return new Pending(await this.inbox.positions(topic), await this.inbox.keys(topic, keys));
  }

  private async together(topic: string, deliveries: readonly Delivery[]): Promise<void> {
    const kindOf = (type: string): MessageKind => this.options.handlers.kindOf(type);
    let pending = await this.begin(topic, deliveries);
    this.noticeHoles(deliveries, pending);
    for (let at = 0; at < deliveries.length;) {
      const batch = batchAt(deliveries, at, kindOf);
      if (pending.rows.length > 0 && batch.some(({ type }) => mustSeeRows(kindOf(type)))) {
        await this.commit(topic, pending);
        pending = await this.begin(topic, deliveries.slice(at));
      }
      await this.take(batch, pending);
      at += batch.length;
    }
    await this.commit(topic, pending);
  }

  /** Every handler has ended, also when one failed: a repetition must not run beside it. */
  private async take(batch: readonly Delivery[], pending: Pending): Promise<void> {
    const fates = batch.map((delivery) => pending.fateOf(delivery));
    const handled = await Promise.allSettled(
      batch.map((delivery, at) => (fates[at] === 'apply' ? this.handle(delivery) : undefined)),
    );
    const failed = handled.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    for (const [at, delivery] of batch.entries()) {
      const one = handled[at];
      settle(delivery, fates[at] ?? 'old', one?.status === 'fulfilled' ? one.value : undefined, pending);
    }
  }

  private async handle(delivery: Delivery): Promise<Opened> {
    const { handlers } = this.options;
    if (handlers.kindOf(delivery.type) === 'unheard') return ok([]);
    const opened = this.open(delivery);
    return opened.ok ? ok(await handlers.handle(opened.value)) : opened;
  }

  private async commit(topic: string, pending: Pending): Promise<void> {
    const { consumer, alarm } = this.options;
    if (pending.moves.size === 0 && pending.held.length === 0) return;
    faultPoint('consumer.before-commit');
    await this.inbox.write(topic, pending);
    faultPoint('consumer.after-commit');
    for (const { delivery, cause, reason } of pending.parked) {
      const { partition, offset, key, keySeq } = delivery;
      alarm({ kind: 'parked', consumer, topic, partition, offset, key, keySeq, cause, reason });
    }
  }

  private noticeHoles(deliveries: readonly Delivery[], pending: Pending): void {
    const { consumer, alarm } = this.options;
    const next = new Map<number, bigint>();
    for (const { topic, partition, offset } of deliveries) {
      const expected = next.get(partition) ?? pending.nextOf(partition);
      if (offset > expected) alarm({ kind: 'hole', consumer, topic, partition, offset, expected });
      if (offset >= expected) next.set(partition, offset + 1n);
    }
  }
}
