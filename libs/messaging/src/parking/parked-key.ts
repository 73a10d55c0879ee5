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
}>;

const parkedKey = ({ parked_at, next_seq, ...row }: Row): ParkedKey => ({
  ...row,
  parkedAt: parked_at.toISOString(),
  nextSeq: BigInt(next_seq),
});

/** Every parked key of the service, the oldest first. */
export const parkedKeys = async (pool: Pool): Promise<readonly ParkedKey[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT parked.*, coalesce(seen.last_seq, 0) + 1 AS next_seq,
       (SELECT count(*)::int FROM messaging.parked_messages held
        WHERE (held.consumer, held.topic, held.key) = (parked.consumer, parked.topic, parked.key)) AS held
     FROM messaging.parked_keys parked LEFT JOIN log.inbox_keys seen USING (consumer, topic, key)
     ORDER BY parked.parked_at, parked.key`,
  );
  return rows.map(parkedKey);
};
