import { processMigrations } from '@kinerja/processes';
import { migrate, type MigrationFolder } from '@kinerja/database';
import { eventStoreMigrations } from '@kinerja/event-store';
import { migrateJobs } from '@kinerja/jobs';
import { messagingMigrations } from '@kinerja/messaging';
import { projectionMigrations } from '@kinerja/projections';
import type { ServiceSettings } from '../settings/service-settings';
import type { ServiceDefinition } from './service-definition';

/** SQL of everything a service's database holds, in the order in which it is carried out. */
export const migrationFoldersOf = ({ name, migrations }: ServiceDefinition): readonly MigrationFolder[] => [
  { name: 'event-store', folder: eventStoreMigrations },
  { name: 'messaging', folder: messagingMigrations },
  { name: 'projections', folder: projectionMigrations },
  { name: 'processes', folder: processMigrations },
  { name, folder: migrations },
];

/** Brings every table of the service up to date; does nothing without the owner's address. @throws the driver's error. */
export const migrateService = async (definition: ServiceDefinition, settings: ServiceSettings): Promise<void> => {
  const { ownerUrl, appUrl } = settings.database;
  if (ownerUrl === undefined) return;
  const appRole = decodeURIComponent(new URL(appUrl).username);
  await migrate({ ownerUrl, appRole, folders: migrationFoldersOf(definition) });
  if (settings.jobsRedisUrl === undefined) await migrateJobs(ownerUrl, appRole);
};
