import type { Pool, PoolClient } from 'pg';

/** A connection that is cut while it is lent out tells so by an event; the query after it fails anyway, and that is what counts. */
const ignoreCut = (): void => undefined;

/** Rolls back and hands the connection back, or throws it away when not even that works. */
const abandon = async (client: PoolClient): Promise<void> => {
  const broken = await client.query('ROLLBACK').then(
    () => undefined,
    (error: Error) => error,
  );
  client.release(broken);
};

/** Runs `run` in one transaction on a connection of its own; rolled back when it throws. @throws what `run` or the driver throws. */
export const inTransaction = async <T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  client.on('error', ignoreCut);
  try {
    await client.query('BEGIN');
    const result = await run(client);
    await client.query('COMMIT');
    client.off('error', ignoreCut);
    client.release();
    return result;
  } catch (error) {
    await abandon(client);
    throw error;
  }
};
