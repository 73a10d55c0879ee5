import { inTransaction } from '@kinerja/database';
import type { Pool } from 'pg';
import type { Delivery, OutboxColumns } from '@kinerja/messaging';
import { LeaseLost } from './relay-lease';

type Row = OutboxColumns & Readonly<{ incarnation: string; begins: string }>;

/** Rows of one partition that go out together; Kafka's limit of 1 MiB holds for them as one. */
const ROWS = 100;
/** No further row once so many bytes are gathered; the last one may be as large as MAX_ENVELOPE_BYTES. */
const BYTES = 256 * 1024;

/** What the outbox holds behind the cursor, in offset order per partition, a bounded piece of each; one query. */
export const unsent = async (pool: Pool, target: string, topics?: readonly string[]): Promise<readonly Delivery[]> => {
  const { rows } = await pool.query<Row>({
    name: 'messaging.unsent',
    text: `SELECT said.topic, said.partition, said."offset", said.key, said.key_seq, said.type, said.envelope,
             epoch.id AS incarnation, coalesce(began.next_offset, 0) AS begins
           FROM log.outbox_partitions written
           CROSS JOIN (SELECT id FROM log.incarnation ORDER BY number DESC LIMIT 1) AS epoch
           LEFT JOIN log.incarnation_begins began
             ON began.incarnation = epoch.id AND began.topic = written.topic AND began.partition = written.partition
           LEFT JOIN messaging.relay_cursor sent
             ON sent.target = $1 AND sent.topic = written.topic AND sent.partition = written.partition
           CROSS JOIN LATERAL (
             SELECT *, sum(octet_length(envelope)) OVER (ORDER BY "offset") - octet_length(envelope) AS bytes_before
             FROM (SELECT * FROM log.outbox
                   WHERE topic = written.topic AND partition = written.partition AND "offset" >= coalesce(sent.next_offset, 0)
                   ORDER BY "offset" LIMIT $2) AS next) AS said
           WHERE written.next_offset > coalesce(sent.next_offset, 0) AND said.bytes_before < $3
             AND ($4::text[] IS NULL OR written.topic = ANY($4))
           ORDER BY said.topic, said.partition, said."offset"`,
    values: [target, ROWS, BYTES, topics ?? null],
  });
  return rows.map(({ offset, key_seq, incarnation, begins, ...row }) => ({
    ...{ ...row, offset: BigInt(offset), keySeq: BigInt(key_seq) },
    epoch: { incarnation, begins: BigInt(begins) },
  }));
};

/** Topics this service has said anything on. */
export const saidTopics = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ topic: string }>('SELECT DISTINCT topic FROM log.outbox_partitions');
  return rows.map(({ topic }) => topic);
};

/** Called after the acknowledgement; never moves back. @throws LeaseLost when a newer relay has taken over. */
export const moveCursor = async (
  pool: Pool,
  { target, token }: Readonly<{ target: string; token: string }>,
  sent: readonly Delivery[],
): Promise<void> => {
  const { rowCount } = await pool.query({
    name: 'messaging.move-cursor',
    text: `WITH mine AS (SELECT 1 FROM messaging.leases WHERE name = $1 AND token = $2 FOR SHARE)
           INSERT INTO messaging.relay_cursor AS cursor (target, topic, partition, next_offset)
           SELECT $1, topic, partition, max(next)
           FROM mine, unnest($3::text[], $4::int[], $5::bigint[]) AS sent(topic, partition, next)
           GROUP BY topic, partition
           ON CONFLICT (target, topic, partition)
           DO UPDATE SET next_offset = greatest(cursor.next_offset, excluded.next_offset)`,
    values: [
      ...[target, token],
      sent.map(({ topic }) => topic),
      sent.map(({ partition }) => partition),
      sent.map(({ offset }) => offset + 1n),
    ],
  });
  if (rowCount === 0) throw new LeaseLost(`another relay sends to ${target} now`);
};

/** The target that has most; what a relay reports on until it has reached its cluster. */
const lastTarget = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ target: string }>(
    'SELECT target FROM messaging.relay_cursor GROUP BY target ORDER BY sum(next_offset) DESC LIMIT 1',
  );
  return rows[0]?.target ?? '';
};

/** Age in seconds of the oldest message that was not acknowledged by the target; 0 when there is none. */
export const unsentAge = async (pool: Pool, known: string | undefined): Promise<number> => {
  const target = known ?? (await lastTarget(pool));
  const { rows } = await pool.query<{ age: string | null }>({
    name: 'messaging.unsent-age',
    text: `SELECT extract(epoch FROM now() - min(said.recorded_at)) AS age
           FROM log.outbox_partitions written
           LEFT JOIN messaging.relay_cursor sent
             ON sent.target = $1 AND sent.topic = written.topic AND sent.partition = written.partition
           CROSS JOIN LATERAL (
             SELECT recorded_at FROM log.outbox
             WHERE topic = written.topic AND partition = written.partition AND "offset" >= coalesce(sent.next_offset, 0)
             ORDER BY "offset" LIMIT 1) AS said
           WHERE written.next_offset > coalesce(sent.next_offset, 0)`,
    values: [target],
  });
  return Math.max(0, Number(rows[0]?.age ?? 0));
};

/** What is to be sent again: of one topic or of all, every partition from this offset on (0 where none is named). */
export type Republishing = Readonly<{ topic?: string; from?: bigint }>;

/**
 * Lets the relay send again; consumers ignore what they know. A relay under way is fenced off, so that it cannot move the cursor
 * forward again. Answers how many partitions were set back.
 */
export const republish = (pool: Pool, { topic, from = 0n }: Republishing = {}): Promise<number> =>
  inTransaction(pool, async (client) => {
    await client.query('UPDATE messaging.leases SET token = token + 1, held_until = now()');
    const { rowCount } = await client.query(
      'UPDATE messaging.relay_cursor SET next_offset = $2 WHERE next_offset > $2 AND ($1::text IS NULL OR topic = $1)',
      [topic ?? null, from],
    );
    return rowCount ?? 0;
  });
