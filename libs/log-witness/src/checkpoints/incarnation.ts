import type { Pool, PoolClient } from 'pg';

/** A life of a log: it ends when the log is restored to an older point, `since` being the position the next one begins behind. */
export type Incarnation = Readonly<{ id: string; since: bigint; at: Date }>;

type Database = Pick<Pool | PoolClient, 'query'>;
type Row = { id: string; since: string; at: Date };

const stated = ({ id, since, at }: Row): Incarnation => ({ id, since: BigInt(since), at });

/** Every incarnation, the present one last. */
export const incarnations = async (database: Database): Promise<readonly Incarnation[]> => {
  const { rows } = await database.query<Row>('SELECT id, since, at FROM log.incarnation ORDER BY number');
  return rows.map(stated);
};

/** The present one. @throws Error when the log has none, which the migrations do not leave. */
export const incarnationOf = async (database: Database): Promise<Incarnation> => {
  const { rows } = await database.query<Row>('SELECT id, since, at FROM log.incarnation ORDER BY number DESC LIMIT 1');
  const [row] = rows;
  if (!row) throw new Error('the log has no incarnation');
  return stated(row);
};

/**
 * To be called by the owner after a restore and before the first append: what is written from now on is another log for
 * everybody who heard this one. Answers it; `since` is the head that was restored.
 */
export const newIncarnation = async (owner: Database): Promise<Incarnation> => {
  const { rows } = await owner.query<Row>(
    `WITH epoch AS (
       INSERT INTO log.incarnation (id, since, at) SELECT gen_random_uuid(), position, now() FROM log.head RETURNING id, since, at
     ), begins AS (
       INSERT INTO log.incarnation_begins (incarnation, topic, partition, next_offset)
       SELECT epoch.id, topic, partition, next_offset FROM epoch, log.outbox_partitions
     )
     SELECT id, since, at FROM epoch`,
  );
  const [row] = rows;
  if (!row) throw new Error('the log has no head');
  return stated(row);
};
