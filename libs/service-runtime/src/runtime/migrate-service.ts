import { prepareDatabase, schemaFaults, type DatabaseSchema, type SchemaFaults } from '@kinerja/database';
import { processMigrations } from '@kinerja/processes';
import { eventStoreMigrations } from '@kinerja/event-store';
import { jobsFaults, migrateJobs } from '@kinerja/jobs';
import { messagingMigrations, noteUnread } from '@kinerja/messaging';
import { beginAnew, forgetIfLeft, projectionMigrations } from '@kinerja/projections';
import { Client } from 'pg';
import type { ServiceSettings } from '../settings/service-settings';
import type { ServiceDefinition } from './service-definition';

/** Everything a service's database holds. */
export const databaseSchemaOf = (definition: ServiceDefinition): DatabaseSchema => {
  const { name, migrations, featureMigrations, entities, heard } = definition;
  return {
    folders: [
      { name: 'event-store', folder: eventStoreMigrations },
      { name: 'messaging', folder: messagingMigrations },
      { name: 'projections', folder: projectionMigrations },
      { name: 'processes', folder: processMigrations },
      ...featureMigrations,
      { name, ...(migrations !== undefined && { folder: migrations }) },
    ],
    readTables: {
      ...{ entities, forgetIfLeft },
      onEmpty: async (client, paths) => {
        await beginAnew(client, paths);
        await noteUnread(client, { consumer: name, tables: heard }, paths);
      },
    },
  };
};

/** Who owns a service's tables, who runs it, and whether its jobs lie in this database too. */
export type OwnedDatabase = Readonly<{ ownerUrl: string; appUrl: string; jobs: 'here' | 'redis' }>;

/**
 * Brings every table of the service up to date, as their owner; never done by the service itself.
 * @throws ReadTableChanged, NewerReadTable, the driver's error.
 */
export const migrateService = async (
  definition: ServiceDefinition,
  { ownerUrl, appUrl, jobs }: OwnedDatabase,
): Promise<void> => {
  const appRole = decodeURIComponent(new URL(appUrl).username);
  await prepareDatabase(databaseSchemaOf(definition), { ownerUrl, appRole });
  if (jobs === 'here') await migrateJobs(ownerUrl, appRole);
};

/** The database is not as this release needs it. */
export class NotPrepared extends Error {
  override readonly name = 'NotPrepared';

  constructor(service: string, { missing, unknown }: SchemaFaults) {
    const [first = '', ...others] = unknown.length > 0 ? unknown : missing;
    const parts = others.length === 0 ? first : `${first} and ${others.length} more`;
    super(
      unknown.length > 0
        ? `${service} does not start: a newer release has prepared its database (${parts}); start that one, or \`kinerja restore\` what was before it`
        : `${service} does not start: its database lacks ${parts}; run \`kinerja prepare\` first, in containers \`node dist/processes/prepare.js\``,
    );
  }
}

/** Asked with the rights of the service's own role. @throws NotPrepared, or the driver's error when nobody answers. */
export const requirePrepared = async (definition: ServiceDefinition, settings: ServiceSettings): Promise<void> => {
  const client = new Client({ connectionString: settings.database.appUrl, application_name: 'start' });
  await client.connect();
  try {
    const tables = await schemaFaults(client, databaseSchemaOf(definition));
    const jobs = settings.jobsRedisUrl === undefined ? await jobsFaults(client) : { missing: [], unknown: [] };
    const faults = {
      missing: [...tables.missing, ...jobs.missing],
      unknown: [...tables.unknown, ...jobs.unknown],
    };
    if (faults.missing.length + faults.unknown.length > 0) throw new NotPrepared(definition.name, faults);
  } finally {
    await client.end();
  }
};
