import type { PoolClient } from 'pg';
import type { ServiceUnderCheck } from './service-under-check';

/** One snapshot of the service's database; nothing of what is done in it stays. */
export const inSnapshot = async <Value>(
  { pool }: Pick<ServiceUnderCheck, 'pool'>,
  look: (client: PoolClient) => Promise<Value>,
): Promise<Value> => {
  const client = await pool.connect();
  try {
    // Between two writes a large log is read for longer than the server lets a transaction stand still.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL idle_in_transaction_session_timeout = 0');
    return await look(client);
  } finally {
    await client.query('ROLLBACK').finally(() => client.release());
  }
};
