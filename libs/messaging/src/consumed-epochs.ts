import type { Pool } from 'pg';

type Database = Pick<Pool, 'query'>;
/** A life of a publisher's outbox that a consumer has heard a partition of, and up to where. */
export type ConsumedEpoch = Readonly<{ topic: string; partition: number; incarnation: string; next: bigint }>;

export const consumedEpochs = async (consumer: string, database: Database): Promise<readonly ConsumedEpoch[]> => {
  const { rows } = await database.query<Omit<ConsumedEpoch, 'next'> & { next: string }>(
    `SELECT topic, partition, epoch.incarnation, coalesce(heard.next_offset, 0) AS next
     FROM messaging.heard_incarnations epoch LEFT JOIN log.consumer_offsets heard USING (consumer, topic, partition)
     WHERE consumer = $1 ORDER BY topic, partition`,
    [consumer],
  );
  return rows.map((row) => ({ ...row, next: BigInt(row.next) }));
};

/**
 * Those that the publisher never had. One that a restore took back is passed over where nothing was heard of it beyond the point
 * that the present life went on from: the next message tells its consumer.
 */
export const foreignEpochs = async (
  publisher: Database,
  heard: readonly ConsumedEpoch[],
): Promise<readonly ConsumedEpoch[]> => {
  const { rows } = await publisher.query<{ topic: string; partition: number }>(
    `WITH present AS (SELECT id, number FROM log.incarnation ORDER BY number DESC LIMIT 1)
     SELECT heard.topic, heard.partition
     FROM unnest($1::text[], $2::int[], $3::uuid[], $4::bigint[]) AS heard(topic, partition, incarnation, next)
     CROSS JOIN present
     LEFT JOIN log.incarnation_begins began
       ON (began.incarnation, began.topic, began.partition) = (present.id, heard.topic, heard.partition)
     WHERE NOT EXISTS (SELECT FROM log.incarnation epoch WHERE epoch.id = heard.incarnation)
       AND NOT (EXISTS (SELECT FROM log.incarnation former WHERE former.number < present.number)
         AND heard.next <= coalesce(began.next_offset, 0))`,
    [
      heard.map(({ topic }) => topic),
      heard.map(({ partition }) => partition),
      heard.map(({ incarnation }) => incarnation),
      heard.map(({ next }) => next),
    ],
  );
  const foreign = new Set(rows.map(({ topic, partition }) => `${topic}/${partition}`));
  return heard.filter(({ topic, partition }) => foreign.has(`${topic}/${partition}`));
};
