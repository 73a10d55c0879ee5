import type { Asked, FormerTable } from '@kinerja/database';

/**
 * A process works every event into its tables within seconds. Where the newer version holds an event that the former has not
 * taken for this long, no process has the former any more.
 */
const LEFT_AFTER = '10 minutes';

/**
 * Whether nobody works anything into a former version of a table any more; what was kept about it is forgotten then. False while
 * the newer one is still being filled, and as long as nothing happens that would tell. Within the owner's transaction.
 */
export const forgetIfLeft = async (client: Asked, { former, present }: FormerTable): Promise<boolean> => {
  const { rows } = await client.query(
    `SELECT FROM projection.checkpoints AS old JOIN projection.checkpoints AS new ON new.position > old.position
       JOIN log.events AS missed ON missed.position = old.position + 1
     WHERE old.name = $1 AND new.name = $2 AND missed.recorded_at < now() - interval '${LEFT_AFTER}'`,
    [former, present],
  );
  if (rows.length === 0) return false;
  await client.query('DELETE FROM projection.checkpoints WHERE name = $1', [former]);
  await client.query('DELETE FROM projection.set_aside WHERE name = $1', [former]);
  return true;
};
