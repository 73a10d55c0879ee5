import { firstOf, MOST_SHOWN, type FirstOf } from '@kinerja/database';
import type { Pool } from 'pg';
import type { ParkCause } from '../consumer/alarm';

/** Names a parked key. */
export type KeyRef = Readonly<{ consumer: string; topic: string; key: string }>;

/** A key that waits for an operator. */
export type ParkedKey = KeyRef &
  Readonly<{
    partition: number;
    cause: ParkCause;
    reason: string;
    parkedAt: string;
    /** The sequence that must be worked in next: the one to repair or to skip. */
    nextSeq: bigint;
    /** How many messages wait, the failing one included. */
    held: number;
  }>;

type Row = Readonly<{
  consumer: string;
  topic: string;
  key: string;
  partition: number;
  cause: ParkCause;
  reason: string;
  parked_at: Date;
  next_seq: string;
  held: number;
  total: number;
}>;

const parkedKey = ({ parked_at, next_seq, total: _, ...row }: Row): ParkedKey => ({
  ...row,
  parkedAt: parked_at.toISOString(),
  nextSeq: BigInt(next_seq),
});

/** Of the keys that `which` leaves, so many; messages are counted for these alone. */
const shown = (which: string, most: string): string => `
  SELECT first.*, coalesce(seen.last_seq, 0) + 1 AS next_seq,
    (SELECT count(*)::int FROM messaging.parked_messages held
     WHERE (held.consumer, held.topic, held.key) = (first.consumer, first.topic, first.key)) AS held
  FROM (SELECT consumer, topic, key, partition, cause, reason, parked_at, count(*) OVER ()::int AS total
        FROM messaging.parked_keys WHERE ${which} ORDER BY parked_at, key LIMIT ${most}) AS first
  LEFT JOIN log.inbox_keys seen USING (consumer, topic, key)
  ORDER BY first.parked_at, first.key`;

/** The parked keys of the service, the oldest first. */
export const parkedKeys = async (pool: Pool): Promise<FirstOf<ParkedKey>> => {
  const { rows } = await pool.query<Row>(shown('true', '$1'), [MOST_SHOWN]);
  return firstOf(rows, parkedKey);
};

/** One key, wherever it stands among the others; of each consumer of the service that has parked it. */
export const parkedKeyOf = async (
  pool: Pool,
  { topic, key }: Pick<KeyRef, 'topic' | 'key'>,
): Promise<FirstOf<ParkedKey>> => {
  const { rows } = await pool.query<Row>(shown('topic = $1 AND key = $2', '$3'), [topic, key, MOST_SHOWN]);
  return firstOf(rows, parkedKey);
};
