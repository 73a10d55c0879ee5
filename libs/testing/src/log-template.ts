import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { Client, escapeIdentifier } from 'pg';

/** An empty event log, copied for every test that asks for a database. */
export const template = { database: 'log_template', owner: 'test_owner', app: 'test_app' } as const;

const MIGRATIONS = join(__dirname, '..', '..', 'event-store', 'migrations');

const statementsOf = (file: string): string =>
  readFileSync(join(MIGRATIONS, file), 'utf8').replaceAll(':app_role', escapeIdentifier(template.app));

export const createTemplate = async (postgres: LocalPostgres): Promise<void> => {
  const { ownerUrl } = await postgres.createServiceDatabase(template);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  for (const file of readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql')).sort())
    await owner.query(statementsOf(file));
  await owner.end();
};
