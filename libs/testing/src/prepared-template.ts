import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { asSuperuser } from './as-superuser';
import { template } from './log-template';
import { testCluster } from './test-cluster';

/** What a database holds before a test begins. */
export type Preparation = Readonly<{
  /** All that decides what is prepared: whoever names the same gets a copy of the same database. */
  name: string;
  /** Fills a database with an empty log; closes the connections it opens. */
  prepare: (database: Readonly<{ ownerUrl: string; url: string }>) => Promise<void>;
}>;

const databaseOf = ({ name }: Preparation): string =>
  `prepared_${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;

const isThere = async (client: Client, database: string): Promise<boolean> =>
  (await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [database])).rows.length > 0;

/** Only what was prepared to its end is marked as a template. */
const make = async (client: Client, database: string, { prepare }: Preparation): Promise<void> => {
  const cluster = testCluster();
  await client.query(`DROP DATABASE IF EXISTS ${database}`);
  await client.query(`CREATE DATABASE ${database} TEMPLATE ${template.database} OWNER ${template.owner}`);
  await prepare({ ownerUrl: cluster.url(database, template.owner), url: cluster.url(database, template.app) });
  await client.query(`ALTER DATABASE ${database} IS_TEMPLATE true`);
};

/** The name of the template; made once in the run of all workers, while the others wait. @throws what `prepare` throws. */
export const preparedTemplate = (preparation: Preparation): Promise<string> =>
  asSuperuser(async (client) => {
    const database = databaseOf(preparation);
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [database]);
    if (!(await isThere(client, database))) await make(client, database, preparation);
    return database;
  });
