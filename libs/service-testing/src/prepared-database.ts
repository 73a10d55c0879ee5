import { migrateService, migrationFoldersOf, type ServiceDefinition } from '@kinerja/service-shell';
import { testDatabase, type Preparation, type TestDatabase } from '@kinerja/testing';

const preparationOf = (definition: ServiceDefinition): Preparation => ({
  name: JSON.stringify([definition.entities.map(({ name }) => name), migrationFoldersOf(definition)]),
  prepare: ({ ownerUrl, url }) => migrateService(definition, { ownerUrl, appUrl: url, jobs: 'here' }),
});

/** A database as the preparation of an installation leaves it: the tables of this service are there, and nothing in them. */
export const preparedDatabase = (definition: ServiceDefinition): Promise<TestDatabase> =>
  testDatabase(preparationOf(definition));
