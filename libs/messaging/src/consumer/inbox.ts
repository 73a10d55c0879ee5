import { inTransaction, repeatRolledBack } from '@kinerja/database';
import type { Pool, PoolClient } from 'pg';
import type { Positions } from '../bus';
import type { KeyState } from './key-state';
import type { Pending } from './pending';
import { writePending } from './write-pending';

/** What a consumer keeps: how far it has come, and with it what it made of the messages. */
export interface InboxPort {
  /** Next offset per partition of a topic. */
  positions(topic: string): Promise<Positions>;
  /** A key that was never seen may be left out. */
  keys(topic: string, keys: readonly string[]): Promise<ReadonlyMap<string, KeyState>>;
  /** All of it or nothing. @throws InboxMoved when another process was faster. */
  write(topic: string, pending: Pending): Promise<void>;
}

/** Asked within the transaction that writes. @throws InboxMoved for a process that may not go on. */
export type Fence = (client: PoolClient) => Promise<void>;
const nothingStands: Fence = () => Promise.resolve();

type OffsetRow = Readonly<{ partition: number; next_offset: string }>;
type KeyRow = Readonly<{ key: string; last_seq: string; parked: boolean }>;

/** What the consumer has already worked in, in its own database. */
export class Inbox implements InboxPort {
  constructor(
    private readonly pool: Pool,
    readonly consumer: string,
    private readonly fence: Fence = nothingStands,
  ) {}

  async positions(topic: string): Promise<Positions> {
    const { rows } = await this.pool.query<OffsetRow>({
      name: 'messaging.positions',
      text: 'SELECT partition, next_offset FROM log.consumer_offsets WHERE consumer = $1 AND topic = $2',
      values: [this.consumer, topic],
    });
    return new Map(rows.map(({ partition, next_offset }) => [partition, BigInt(next_offset)]));
  }

  async keys(topic: string, keys: readonly string[]): Promise<ReadonlyMap<string, KeyState>> {
    const { rows } = await this.pool.query<KeyRow>({
      name: 'messaging.keys',
      // Key by key: a join planned while the table was small goes on reading the whole of it when it has grown.
      text: `SELECT asked.key,
               coalesce((SELECT last_seq FROM log.inbox_keys
                         WHERE consumer = $1 AND topic = $2 AND key = asked.key LIMIT 1), 0) AS last_seq,
               EXISTS (SELECT FROM messaging.parked_keys
                       WHERE consumer = $1 AND topic = $2 AND key = asked.key) AS parked
             FROM unnest($3::text[]) AS asked(key)`,
      values: [this.consumer, topic, keys],
    });
    return new Map(rows.map(({ key, last_seq, parked }) => [key, { lastSeq: BigInt(last_seq), parked }]));
  }

  write(topic: string, pending: Pending): Promise<void> {
    const scope = { consumer: this.consumer, topic };
    return repeatRolledBack(() =>
      inTransaction(this.pool, async (client) => {
        await this.fence(client);
        await writePending(client, scope, pending);
      }),
    );
  }
}
