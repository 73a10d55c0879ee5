import type { PoolClient } from 'pg';
import type { Delivery } from '../envelope/message';
import type { KeyRef } from './parked-key';

/** What stands next in a parked key. */
export type NextHeld =
  | Readonly<{ kind: 'message'; delivery: Delivery }>
  | Readonly<{ kind: 'skipped'; keySeq: bigint }>
  | Readonly<{ kind: 'missing'; keySeq: bigint }>
  | Readonly<{ kind: 'nothing' }>;

type Row = Readonly<{
  next_seq: string;
  skipped: boolean;
  waiting: boolean;
  partition: number | null;
  offset: string | null;
  type: string | null;
  envelope: string | null;
}>;

/** Locks the parked key, so that neither a batch nor another release changes it meanwhile; undefined when it is not parked. */
export const lockNextHeld = async (
  client: PoolClient,
  { consumer, topic, key }: KeyRef,
): Promise<NextHeld | undefined> => {
  const lock = await client.query(
    'SELECT 1 FROM messaging.parked_keys WHERE (consumer, topic, key) = ($1, $2, $3) FOR UPDATE',
    [consumer, topic, key],
  );
  if (lock.rowCount !== 1) return undefined;
  const { rows } = await client.query<Row>(
    `WITH due AS (SELECT coalesce(max(last_seq), 0) + 1 AS next_seq FROM log.inbox_keys
                  WHERE (consumer, topic, key) = ($1, $2, $3))
     SELECT due.next_seq, skipped.key_seq IS NOT NULL AS skipped, held.partition, held."offset", held.type, held.envelope,
       EXISTS (SELECT 1 FROM messaging.parked_messages WHERE (consumer, topic, key) = ($1, $2, $3)) AS waiting
     FROM due
     LEFT JOIN messaging.skipped_messages skipped
       ON (skipped.consumer, skipped.topic, skipped.key, skipped.key_seq) = ($1, $2, $3, due.next_seq)
     LEFT JOIN messaging.parked_messages held
       ON (held.consumer, held.topic, held.key, held.key_seq) = ($1, $2, $3, due.next_seq)`,
    [consumer, topic, key],
  );
  return rows[0] && nextHeld(rows[0], { consumer, topic, key });
};

const nextHeld = (row: Row, { topic, key }: KeyRef): NextHeld => {
  const keySeq = BigInt(row.next_seq);
  if (row.skipped) return { kind: 'skipped', keySeq };
  const { partition, offset, type, envelope } = row;
  if (partition === null || offset === null || type === null || envelope === null)
    return row.waiting ? { kind: 'missing', keySeq } : { kind: 'nothing' };
  return { kind: 'message', delivery: { topic, partition, offset: BigInt(offset), key, keySeq, type, envelope } };
};

/** The key has come as far as `keySeq`. */
export const moveHeld = async (client: PoolClient, { consumer, topic, key }: KeyRef, keySeq: bigint): Promise<void> => {
  await client.query(
    `INSERT INTO log.inbox_keys (consumer, topic, key, last_seq) VALUES ($1, $2, $3, $4)
     ON CONFLICT (consumer, topic, key) DO UPDATE SET last_seq = excluded.last_seq`,
    [consumer, topic, key, keySeq],
  );
  await client.query('DELETE FROM messaging.parked_messages WHERE (consumer, topic, key, key_seq) = ($1, $2, $3, $4)', [
    consumer,
    topic,
    key,
    keySeq,
  ]);
};
