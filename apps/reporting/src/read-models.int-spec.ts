import { expectEntityMatchesTable, migrate, openDataSource } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import type { DataSource } from 'typeorm';
import { reportingService } from './app.module';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  const appRole = new URL(database.url).username;
  const folders = [{ name: reportingService.name, folder: reportingService.migrations }];
  await migrate({ ownerUrl: database.ownerUrl, appRole, folders });
  const { name: schema, entities } = reportingService;
  source = await openDataSource({ url: database.url, entities, schema, poolSize: 2, onPoolError: () => undefined });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it.each(reportingService.entities.map((entity) => [entity.name, entity] as const))(
  '%s is the table that the migrations make',
  (_, entity) => expectEntityMatchesTable(source, entity),
);
