import { join } from 'node:path';
import { expectEntityMatchesTable, migrate, openDataSource } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import type { DataSource } from 'typeorm';
import { monitoringService } from './app.module';

const { entities } = monitoringService({ agencies: [] });

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  const appRole = decodeURIComponent(new URL(database.url).username);
  const folders = [{ name: 'monitoring', folder: join(__dirname, '../migrations') }];
  await migrate({ ownerUrl: database.ownerUrl, appRole, folders });
  const settings = { url: database.url, schema: 'monitoring', poolSize: 1, onPoolError: () => undefined };
  source = await openDataSource({ ...settings, entities });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it.each(entities.map((entity) => [entity.name, entity] as const))('%s is what the migrations made', (_name, entity) =>
  expectEntityMatchesTable(source, entity),
);
