import { Pool } from 'pg';

/**
 * For a database that is dropped when its suite has ended. A connection on its way out may be cut by that, and its pool would end the
 * process over it.
 */
export const testPool = (connectionString: string, max = 4): Pool => {
  const pool = new Pool({ connectionString, max });
  pool.on('error', () => undefined);
  return pool;
};
