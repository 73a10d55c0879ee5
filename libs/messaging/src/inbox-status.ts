import type { Pool } from 'pg';

/** How far a consumer has come on a partition; `parked` counts keys that wait for an operator. */
export type InboxPosition = Readonly<{
  consumer: string;
  topic: string;
  partition: number;
  next: bigint;
  parked: number;
}>;

/** How much a publisher has said on a partition. */
export type OutboxPosition = Readonly<{ topic: string; partition: number; next: bigint }>;

/** What `GET /status` shows under `inbox`, sorted. */
export const inboxPositions = async (pool: Pool): Promise<readonly InboxPosition[]> => {
  const { rows } = await pool.query<Omit<InboxPosition, 'next'> & { next_offset: string }>(
    `SELECT at.consumer, at.topic, at.partition, at.next_offset,
       (SELECT count(*)::int FROM messaging.parked_keys parked
        WHERE (parked.consumer, parked.topic, parked.partition) = (at.consumer, at.topic, at.partition)) AS parked
     FROM log.consumer_offsets at ORDER BY at.consumer, at.topic, at.partition`,
  );
  return rows.map(({ next_offset, ...row }) => ({ ...row, next: BigInt(next_offset) }));
};

/** What `GET /status` shows under `outbox`, sorted. */
export const outboxPositions = async (pool: Pool): Promise<readonly OutboxPosition[]> => {
  const { rows } = await pool.query<{ topic: string; partition: number; next_offset: string }>(
    'SELECT topic, partition, next_offset FROM log.outbox_partitions ORDER BY topic, partition',
  );
  return rows.map(({ topic, partition, next_offset }) => ({ topic, partition, next: BigInt(next_offset) }));
};
