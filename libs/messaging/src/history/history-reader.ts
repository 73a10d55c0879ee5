import { randomUUID } from 'node:crypto';
import { inTransaction } from '@kinerja/database';
import { projected, type TableChanges } from '@kinerja/projections';
import type { Pool } from 'pg';
import type { Bus, Positions, RunningSubscription } from '../bus';
import { Inbox } from '../consumer/inbox';
import { InboxMoved, isTransient } from '../consumer/transient-error';
import { writeProjected } from '../consumer/write-pending';
import type { Delivery, Message } from '../envelope/message';
import { openEnvelope, type OpenEnvelope } from '../envelope/open-envelope';
import { contractsOf } from '../handlers/declared-handlers';
import type { HeardTable } from '../handlers/heard-table';
import { endsNow, moveUnread, pathOf, type Unread } from './unread-history';

export type HistoryOptions = Readonly<{
  /** The service's consumer, which must not run meanwhile. */
  consumer: string;
  pool: Pool;
  tables: readonly HeardTable[];
  sources: readonly Readonly<{ bus: Bus; topics: readonly string[] }>[];
}>;

/** A message that the service worked in once makes no row of a table that is filled anew. */
export class UnreadableHistory extends Error {
  override readonly name = 'UnreadableHistory';
  constructor(path: string, { topic, key, keySeq }: Delivery, reason: string) {
    super(`${path} cannot be filled: message ${keySeq} of ${key} on ${topic}: ${reason}`);
  }
}

const isDone = (unread: readonly Unread[]): boolean => unread.every(({ next, until }) => next >= until);

/**
 * Fills the heard tables that began empty from the topics' beginning, before the service hears anything new: exactly the messages
 * that it has worked in, each once. What waits in parked keys, or was skipped, is left out, for its release reaches every table.
 */
export class HistoryReader {
  private readonly inbox: Inbox;
  private readonly open: OpenEnvelope;
  private unread: readonly Unread[] = [];
  private running: RunningSubscription[] = [];

  constructor(private readonly options: HistoryOptions) {
    this.inbox = new Inbox(options.pool, options.consumer);
    this.open = openEnvelope(contractsOf({ tables: options.tables, reactions: [] }));
  }

  /** Resolves when every table has come to where the service stands; at once where none has to. @throws UnreadableHistory, the driver's error. */
  async read(): Promise<void> {
    for (;;) {
      this.unread = await endsNow(this.options.pool, this.options);
      if (this.unread.length === 0) return;
      await this.readAll().finally(() => this.stop());
    }
  }

  /** Where it stands, for whoever waits. */
  progress(): Readonly<{ read: bigint; of: bigint }> {
    const sum = (of: 'next' | 'until'): bigint => this.unread.reduce((total, one) => total + one[of], 0n);
    return { read: sum('next'), of: sum('until') };
  }

  /** Finishes the batches under way and takes nothing more. */
  async stop(): Promise<void> {
    await Promise.all(this.running.splice(0).map((running) => running.stop()));
  }

  private readAll(): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const deliver = async (topic: string, deliveries: readonly Delivery[]): Promise<void> => {
        await this.take(topic, deliveries).catch((error: unknown) => this.recover(error, reject));
        if (isDone(this.unread)) resolve();
      };
      this.subscribe(deliver, reject).catch(reject);
    });
  }

  /** Another process of the service reads the same; what it has written is taken from the database. The driver repeats. */
  private async recover(error: unknown, giveUp: (error: unknown) => void): Promise<never> {
    if (error instanceof InboxMoved) this.unread = await endsNow(this.options.pool, this.options);
    else if (!isTransient(error)) giveUp(error);
    throw error;
  }

  private async subscribe(
    deliver: (topic: string, deliveries: readonly Delivery[]) => Promise<void>,
    failed: (error: unknown) => void,
  ): Promise<void> {
    const wanted = new Set(this.unread.map(({ topic }) => topic));
    // Of its own in every process: a group would divide the partitions, and each would wait for what the others read.
    const consumer = `${this.options.consumer}-history-${randomUUID()}`;
    const positions = (topic: string): Promise<Positions> => Promise.resolve(this.positions(topic));
    for (const { bus, topics } of this.options.sources) {
      const among = topics.filter((topic) => wanted.has(topic));
      if (among.length > 0)
        this.running.push(await bus.subscribe({ consumer, topics: among, positions, deliver, failed }));
    }
  }

  /** The least any of the tables has come to. */
  private positions(topic: string): Positions {
    const least = new Map<number, bigint>();
    for (const { topic: of, partition, next } of this.unread)
      if (of === topic)
        least.set(partition, next < (least.get(partition) ?? next) ? next : (least.get(partition) ?? next));
    return least;
  }

  /** One transaction: the rows of every table, and how far it has come. */
  private async take(topic: string, deliveries: readonly Delivery[]): Promise<void> {
    const messages = await this.workedIn(topic, deliveries);
    const moves = this.unread
      .filter((unread) => unread.topic === topic)
      .map((unread) => ({ unread, to: reachedBy(unread, deliveries) }))
      .filter(({ unread, to }) => to > unread.next);
    if (moves.length === 0) return;
    await inTransaction(this.options.pool, async (client) => {
      for (const { unread, to } of moves) await moveUnread(client, unread, to);
      await writeProjected(
        client,
        moves.flatMap(({ unread, to }) => this.rowsOf(unread, to, messages)),
      );
    });
    const reached = new Map(moves.map(({ unread, to }) => [unread, { ...unread, next: to }]));
    this.unread = this.unread.map((unread) => reached.get(unread) ?? unread);
  }

  /** Of the deliveries, those that the service has worked in. */
  private async workedIn(topic: string, deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
    const keys = [...new Set(deliveries.map(({ key }) => key))];
    const [seen, skipped] = await Promise.all([this.inbox.keys(topic, keys), this.skipped(topic, keys)]);
    return deliveries.filter(
      ({ key, keySeq }) => keySeq <= (seen.get(key)?.lastSeq ?? 0n) && !skipped.has(`${keySeq} ${key}`),
    );
  }

  private async skipped(topic: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.options.pool.query<{ key: string; key_seq: string }>(
      'SELECT key, key_seq FROM messaging.skipped_messages WHERE consumer = $1 AND topic = $2 AND key = ANY ($3)',
      [this.options.consumer, topic, keys],
    );
    return new Set(rows.map(({ key, key_seq }) => `${key_seq} ${key}`));
  }

  private rowsOf(
    { path, partition, next }: Unread,
    to: bigint,
    messages: readonly Delivery[],
  ): readonly TableChanges[] {
    const tables = this.options.tables.filter((table) => pathOf(table) === path);
    const among = messages.filter((one) => one.partition === partition && one.offset >= next && one.offset < to);
    return tables.flatMap((table) =>
      among
        .filter(({ type }) => table.types.includes(type))
        .map((delivery) => projected(table, this.opened(path, delivery))),
    );
  }

  private opened(path: string, delivery: Delivery): Message {
    const opened = this.open(delivery);
    if (!opened.ok) throw new UnreadableHistory(path, delivery, opened.reason);
    return opened.value;
  }
}

/** Behind the last delivery of its partition, but no further than where the service stands. */
const reachedBy = ({ partition, next, until }: Unread, deliveries: readonly Delivery[]): bigint => {
  const last = deliveries.findLast((delivery) => delivery.partition === partition);
  if (!last || last.offset < next) return next;
  return last.offset + 1n < until ? last.offset + 1n : until;
};
