import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { template } from './log-template';
import { testCluster } from './test-cluster';

export type TestDatabase = Readonly<{
  /** As the role a service runs with: may add to the log, never change it. */
  url: string;
  /** As the role that migrates. */
  ownerUrl: string;
  superuserUrl: string;
  /** Behind the services' back, one after the other: what no role of theirs may do. */
  superuser: Pool;
  /** Connections of the role a service runs with. */
  pool: Pool;
  drop: () => Promise<void>;
}>;

const asSuperuser = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: testCluster().url('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A fresh database with an empty log. Each test file makes its own. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const cluster = testCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE ${template.database} OWNER ${template.owner}`);
  const url = cluster.url(name, template.app);
  const pool = new Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  const superuser = new Pool({ connectionString: cluster.url(name), max: 1 });
  superuser.on('error', () => undefined);
  return {
    url,
    ownerUrl: cluster.url(name, template.owner),
    superuserUrl: cluster.url(name),
    superuser,
    pool,
    drop: async () => {
      await Promise.all([pool.end(), superuser.end()]);
      await asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
};
