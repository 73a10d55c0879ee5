import type { Pool } from 'pg';
import type { Positions } from '../bus';
import { PARTITIONS } from '../envelope/partition';
import type { Delivery } from '../envelope/message';
import type { OutboxColumns } from '../outbox-columns';

/** Reads a publisher's outbox by coordinates; all that a driver may know of a publisher's database. */
export interface OutboxReader {
  /** Messages of a topic from these offsets on, of each partition at most `perPartition` and about a MiB; sorted by partition and offset. One query. */
  read(topic: string, from: Positions, perPartition: number): Promise<readonly Delivery[]>;
  /** Calls back soon after something was written by this process; a hint. Returns the unsubscribe. */
  onAppend(wake: () => void): () => void;
}

/** How an `EventStore` tells that it wrote; `noWake` where the publisher is another process. */
export type OnAppend = (wake: () => void) => () => void;
export const noWake: OnAppend = () => () => undefined;

/** No further message of a partition once so many bytes are gathered; the last one may be as large as MAX_ENVELOPE_BYTES. */
const PARTITION_BYTES = 1024 * 1024;

type Row = Omit<OutboxColumns, 'topic'> & Readonly<{ incarnation: string; begins: string }>;

const partitions = Array.from({ length: PARTITIONS }, (_, partition) => partition);

/**
 * `pool` needs no more than SELECT on `log.outbox` and on what says which life of it this is. Whoever has heard more than there is
 * heard a former life, and gets what the present one began with: offsets below those asked for.
 */
export const outboxReader = (pool: Pool, onAppend: OnAppend = noWake): OutboxReader => ({
  onAppend,
  read: async (topic, from, perPartition) => {
    const { rows } = await pool.query<Row>({
      name: 'messaging.read-outbox',
      text: `SELECT said.partition, said."offset", said.key, said.key_seq, said.type, said.envelope,
               epoch.id AS incarnation, coalesce(began.next_offset, 0) AS begins
             FROM unnest($2::int[], $3::bigint[]) AS wanted(partition, next)
             CROSS JOIN (SELECT id FROM log.incarnation ORDER BY number DESC LIMIT 1) AS epoch
             LEFT JOIN log.incarnation_begins began
               ON began.incarnation = epoch.id AND began.topic = $1 AND began.partition = wanted.partition
             LEFT JOIN log.outbox_partitions written ON written.topic = $1 AND written.partition = wanted.partition
             CROSS JOIN LATERAL (
               SELECT *, sum(octet_length(envelope)) OVER (ORDER BY "offset") - octet_length(envelope) AS bytes_before
               FROM (SELECT * FROM log.outbox
                     WHERE topic = $1 AND partition = wanted.partition
                       AND "offset" >= CASE WHEN wanted.next > written.next_offset THEN coalesce(began.next_offset, 0)
                                            ELSE wanted.next END
                     ORDER BY "offset" LIMIT $4) AS next) AS said
             WHERE said.bytes_before < $5
             ORDER BY said.partition, said."offset"`,
      values: [
        topic,
        partitions,
        partitions.map((partition) => from.get(partition) ?? 0n),
        perPartition,
        PARTITION_BYTES,
      ],
    });
    return rows.map(({ key_seq, offset, incarnation, begins, ...row }) => ({
      ...row,
      topic,
      offset: BigInt(offset),
      keySeq: BigInt(key_seq),
      epoch: { incarnation, begins: BigInt(begins) },
    }));
  },
});
