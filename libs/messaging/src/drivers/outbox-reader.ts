import type { Pool } from 'pg';
import type { Positions } from '../bus';
import { PARTITIONS } from '../envelope/partition';
import type { Delivery } from '../envelope/message';

/** Reads a publisher's outbox by coordinates; all that a driver may know of a publisher's database. */
export interface OutboxReader {
  /** Messages of a topic from these offsets on, at most `perPartition` of each; sorted by partition and offset. One query. */
  read(topic: string, from: Positions, perPartition: number): Promise<readonly Delivery[]>;
  /** Calls back soon after something was written by this process; a hint. Returns the unsubscribe. */
  onAppend(wake: () => void): () => void;
}

/** How an `EventStore` tells that it wrote; `noWake` where the publisher is another process. */
export type OnAppend = (wake: () => void) => () => void;
export const noWake: OnAppend = () => () => undefined;

type Row = Readonly<{
  partition: number;
  offset: string;
  key: string;
  key_seq: string;
  type: string;
  envelope: string;
}>;

const partitions = Array.from({ length: PARTITIONS }, (_, partition) => partition);

/** `pool` needs no more than SELECT on `log.outbox`. */
export const outboxReader = (pool: Pool, onAppend: OnAppend = noWake): OutboxReader => ({
  onAppend,
  read: async (topic, from, perPartition) => {
    const { rows } = await pool.query<Row>({
      name: 'messaging.read-outbox',
      text: `SELECT said.partition, said."offset", said.key, said.key_seq, said.type, said.envelope
             FROM unnest($2::int[], $3::bigint[]) AS wanted(partition, next)
             CROSS JOIN LATERAL (
               SELECT * FROM log.outbox
               WHERE topic = $1 AND partition = wanted.partition AND "offset" >= wanted.next
               ORDER BY "offset" LIMIT $4) AS said
             ORDER BY said.partition, said."offset"`,
      values: [topic, partitions, partitions.map((partition) => from.get(partition) ?? 0n), perPartition],
    });
    return rows.map(({ key_seq, offset, ...row }) => ({
      ...row,
      topic,
      offset: BigInt(offset),
      keySeq: BigInt(key_seq),
    }));
  },
});
