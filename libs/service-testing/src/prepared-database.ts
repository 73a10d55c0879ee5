import { readTablesOf } from '@kinerja/database';
import { databaseSchemaOf, migrateService, type ServiceDefinition } from '@kinerja/service-runtime';
import { testDatabase, type Preparation, type TestDatabase } from '@kinerja/testing';

const preparationOf = (definition: ServiceDefinition): Preparation => ({
  name: JSON.stringify([readTablesOf(definition.entities), databaseSchemaOf(definition).folders]),
  prepare: ({ ownerUrl, url }) => migrateService(definition, { ownerUrl, appUrl: url, jobs: 'here' }),
});

/** A database as the preparation of an installation leaves it: the tables of this service are there, and nothing in them. */
export const preparedDatabase = (definition: ServiceDefinition): Promise<TestDatabase> =>
  testDatabase(preparationOf(definition));
