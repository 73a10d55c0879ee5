import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { asSuperuser } from './as-superuser';
import { template } from './log-template';
import { preparedTemplate, type Preparation } from './prepared-template';
import { testCluster } from './test-cluster';
import { testPool } from './test-pool';

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

/** A fresh database with an empty log, and with what is prepared where that is told. Each test file makes its own. */
export const testDatabase = async (preparation?: Preparation): Promise<TestDatabase> => {
  const cluster = testCluster();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const source = preparation ? await preparedTemplate(preparation) : template.database;
  await asSuperuser((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source} OWNER ${template.owner}`));
  const url = cluster.url(name, template.app);
  const pool = testPool(url, 10);
  const superuser = testPool(cluster.url(name), 1);
  return {
    url,
    ownerUrl: cluster.url(name, template.owner),
    superuserUrl: cluster.url(name),
    superuser,
    pool,
    drop: async () => {
      await Promise.all([pool.end(), superuser.end()]);
      await asSuperuser((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
};
