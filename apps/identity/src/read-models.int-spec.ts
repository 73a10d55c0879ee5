import { expectEntityMatchesTable, migrate, openDataSource } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import type { DataSource } from 'typeorm';
import { identityService } from './app.module';

jest.setTimeout(60_000);

const { entities, migrations } = identityService({ digestKey: Buffer.alloc(32).toString('base64') });
let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  const appRole = new URL(database.url).username;
  await migrate({ ownerUrl: database.ownerUrl, appRole, folders: [{ name: 'identity', folder: migrations }] });
  source = await openDataSource({
    url: database.url,
    entities,
    schema: 'identity',
    poolSize: 1,
    onPoolError: () => undefined,
  });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it.each(entities.map((entity) => [entity.name, entity] as const))('%s is what its migration makes', (_name, entity) =>
  expectEntityMatchesTable(source, entity),
);
