import { Client } from 'pg';
import { testCluster } from './test-cluster';

/** On one connection to the cluster's own database, which is closed afterwards. */
export const asSuperuser = async <T>(act: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: testCluster().url('postgres') });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
};
