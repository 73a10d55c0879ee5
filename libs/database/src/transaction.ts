import type { Pool, PoolClient } from 'pg';

/** Rolls back and hands the connection back, or throws it away when not even that works. */
const abandon = async (client: PoolClient): Promise<void> => {
  const broken = await client.query('ROLLBACK').then(
    () => undefined,
    (error: Error) => error,
  );
  client.release(broken);
};

/**
 * Runs `run` in one transaction on a connection of its own; rolled back when it throws. The pool is one of `openPool`.
 * @throws what `run` or the driver throws.
 */
export const inTransaction = async <T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await run(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await abandon(client);
    throw error;
  }
};
