import type { Contract } from '@kinerja/contracts';
import { faultPoint } from '@kinerja/fault-points';
import type { Pool } from 'pg';
import type { Positions, RefusedRecord } from '../bus';
import type { Delivery } from '../envelope/message';
import { openEnvelope, type OpenEnvelope } from '../envelope/open-envelope';
import type { RaiseAlarm } from './alarm';
import type { Handlers } from './effect';
import { Inbox, type InboxPort } from './inbox';
import { Pending } from './pending';
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
  /** Waits between the tries of one message, in ms; as many tries more than waits. */
  waits?: readonly number[];
}>;

/** A consumer whose inbox is not in PostgreSQL; `open` may be shared, it compiles every schema once. */
export type PortedConsumerOptions = Omit<ConsumerOptions, 'pool'> & Readonly<{ inbox: InboxPort; open?: OpenEnvelope }>;

const WAITS = [50, 200];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Exactly one effect per message: the offset is moved by compare-and-set, the key's sequence checked, and rows written in one
 * transaction; commands run before it, under ids derived from the message, so that a repeat finds them done.
 */
export class Consumer {
  private readonly inbox: InboxPort;
  private readonly open: OpenEnvelope;
  /** Types whose handlers have only returned rows: they need not see what was written just before. */
  private readonly rowsOnly = new Map<string, boolean>();

  constructor(private readonly options: ConsumerOptions | PortedConsumerOptions) {
    this.inbox = 'inbox' in options ? options.inbox : new Inbox(options.pool, options.consumer);
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
    let pending = await this.begin(topic, deliveries);
    for (const [index, delivery] of deliveries.entries()) {
      const mustSeeRows = pending.rows.length > 0 && this.rowsOnly.get(delivery.type) !== true;
      if (mustSeeRows && this.options.handlers.handles(delivery.type)) {
        await this.commit(topic, pending);
        pending = await this.begin(topic, deliveries.slice(index));
      }
      await this.take(delivery, pending);
    }
    await this.commit(topic, pending);
  }

  private async take(delivery: Delivery, pending: Pending): Promise<void> {
    this.noticeHole(delivery, pending.nextOf(delivery.partition));
    switch (pending.fateOf(delivery)) {
      case 'old':
        return pending.pass(delivery);
      case 'hold':
        return pending.hold(delivery);
      case 'gap':
        return pending.park(delivery, 'gap', `message ${delivery.keySeq} came before its predecessor`);
      case 'late':
        return pending.park(delivery, 'gap', `message ${delivery.keySeq} came after its place was passed over`);
      case 'apply':
        return this.apply(delivery, pending);
    }
  }

  private async apply(delivery: Delivery, pending: Pending): Promise<void> {
    const { handlers } = this.options;
    if (!handlers.handles(delivery.type)) return pending.applied(delivery, []);
    const opened = this.open(delivery);
    if (!opened.ok) return pending.park(delivery, 'invalid', opened.reason);
    const { rows, reacted } = await handlers.handle(opened.value);
    this.rowsOnly.set(delivery.type, !reacted && this.rowsOnly.get(delivery.type) !== false);
    pending.applied(delivery, rows);
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

  private noticeHole({ topic, partition, offset }: Delivery, expected: bigint): void {
    const { consumer, alarm } = this.options;
    if (offset > expected) alarm({ kind: 'hole', consumer, topic, partition, offset, expected });
  }
}
