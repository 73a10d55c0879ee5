import { join } from 'node:path';
import { migrate } from '@kinerja/database';
import type { LocalPostgres } from '@kinerja/local-postgres';

/** An empty event log, copied for every test that asks for a database. */
export const template = { database: 'log_template', owner: 'test_owner', app: 'test_app' } as const;

const MIGRATIONS = join(__dirname, '..', '..', 'event-store', 'migrations');

/** Through the ledger of migrations, so that a service started on a copy goes on from here. */
export const createTemplate = async (postgres: LocalPostgres): Promise<void> => {
  const { ownerUrl } = await postgres.createServiceDatabase(template);
  await migrate({ ownerUrl, appRole: template.app, folders: [{ name: 'event-store', folder: MIGRATIONS }] });
};
