import type { Pool } from 'pg';
import type { Delivery } from '../../envelope/message';

type Row = Readonly<{
  topic: string;
  partition: number;
  offset: string;
  key: string;
  key_seq: string;
  type: string;
  envelope: string;
}>;

/** What the outbox holds behind the cursor, in offset order per partition, at most `perPartition` of each; one query. */
export const unsent = async (pool: Pool, target: string, perPartition: number): Promise<readonly Delivery[]> => {
  const { rows } = await pool.query<Row>({
    name: 'messaging.unsent',
    text: `SELECT said.topic, said.partition, said."offset", said.key, said.key_seq, said.type, said.envelope
           FROM log.outbox_partitions written
           LEFT JOIN messaging.relay_cursor sent
             ON sent.target = $1 AND sent.topic = written.topic AND sent.partition = written.partition
           CROSS JOIN LATERAL (
             SELECT * FROM log.outbox
             WHERE topic = written.topic AND partition = written.partition AND "offset" >= coalesce(sent.next_offset, 0)
             ORDER BY "offset" LIMIT $2) AS said
           WHERE written.next_offset > coalesce(sent.next_offset, 0)
           ORDER BY said.topic, said.partition, said."offset"`,
    values: [target, perPartition],
  });
  return rows.map(({ offset, key_seq, ...row }) => ({ ...row, offset: BigInt(offset), keySeq: BigInt(key_seq) }));
};

/** Called after the acknowledgement; never moves back, so two relays at once only repeat each other. */
export const moveCursor = async (pool: Pool, target: string, sent: readonly Delivery[]): Promise<void> => {
  await pool.query(
    `INSERT INTO messaging.relay_cursor AS cursor (target, topic, partition, next_offset)
     SELECT $1, topic, partition, max(next) FROM unnest($2::text[], $3::int[], $4::bigint[]) AS sent(topic, partition, next)
     GROUP BY topic, partition
     ON CONFLICT (target, topic, partition)
     DO UPDATE SET next_offset = greatest(cursor.next_offset, excluded.next_offset)`,
    [
      target,
      sent.map(({ topic }) => topic),
      sent.map(({ partition }) => partition),
      sent.map(({ offset }) => offset + 1n),
    ],
  );
};
