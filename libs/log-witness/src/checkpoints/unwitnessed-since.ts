import { instant, type Instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';

/** When the oldest event was written that the centre has not countersigned in this incarnation; undefined when there is none. */
export const unwitnessedSince = async (pool: Pick<Pool, 'query'>): Promise<Instant | undefined> => {
  const { rows } = await pool.query<{ recorded_at: Date }>(
    `SELECT recorded_at FROM log.events WHERE position = 1 + coalesce(
       (SELECT max(size) FROM log.countersignatures
         WHERE incarnation = (SELECT id FROM log.incarnation ORDER BY number DESC LIMIT 1)),
       (SELECT since FROM log.incarnation ORDER BY number DESC LIMIT 1))`,
  );
  const [row] = rows;
  return row && instant(row.recorded_at.getTime());
};
