import { migrateService, type ServiceDefinition } from '@kinerja/service-shell';
import { testDatabase, type TestDatabase } from '@kinerja/testing';

/** A database as the preparation of an installation leaves it: the tables of this service are there, and nothing in them. */
export const preparedDatabase = async (definition: ServiceDefinition): Promise<TestDatabase> => {
  const database = await testDatabase();
  await migrateService(definition, { ownerUrl: database.ownerUrl, appUrl: database.url, jobs: 'here' });
  return database;
};
