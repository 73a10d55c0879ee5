import { join } from 'node:path';
import {
  expectEntityMatchesTable,
  makeReadTables,
  migrate,
  openDataSource,
  prepareDatabase,
  schemaFaults,
} from '@kinerja/database';
import { databaseSchemaOf, type ServiceDefinition } from '@kinerja/service-runtime';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { statedServices } from './schema-of';

const appRole = 'test_app';
const services = [...statedServices('agency'), ...statedServices('centre').filter(({ name }) => name === 'monitoring')];

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const prepare = (definition: ServiceDefinition) =>
  prepareDatabase(databaseSchemaOf(definition), { ownerUrl: database.ownerUrl, appRole });
const faults = (definition: ServiceDefinition) => schemaFaults(database.pool, databaseSchemaOf(definition));

it.each(services.map((service) => [service.name, service] as const))(
  '%s has tables as its row classes say, and a second preparation makes nothing',
  async (schema, definition) => {
    await prepare(definition);
    const { entities } = definition;
    const source = await openDataSource({ url: database.url, entities, schema, poolSize: 1, onPoolError: () => undefined }); // prettier-ignore
    for (const entity of entities) await expectEntityMatchesTable(source, entity);
    await source.destroy();
    expect(await makeReadTables({ ownerUrl: database.ownerUrl, appRole, entities })).toEqual([]);
    expect(await faults(definition)).toEqual({ missing: [], unknown: [] });
  },
);

describe('a database that migrations made before its read tables were made from row classes', () => {
  const [identity] = services.filter(({ name }) => name === 'identity');
  if (!identity) throw new Error('an agency has an identity');

  const asBefore = async (): Promise<void> => {
    const folders = databaseSchemaOf(identity).folders.map((origin) =>
      origin.name === 'identity' ? { ...origin, folder: join(__dirname, 'former') } : origin,
    );
    await migrate({ ownerUrl: database.ownerUrl, appRole, folders });
    await database.pool.query(
      `INSERT INTO identity.people_v1 VALUES (gen_random_uuid(), 'DIS01', 'dis01', 'pns', 'Sari', NULL)`,
    );
    await database.pool.query(
      `INSERT INTO identity.people_import_files VALUES (gen_random_uuid(), '\\x00', 'service:identity', now(), false, 0)`,
    );
    await database.pool.query(`INSERT INTO log.consumer_offsets VALUES ('identity', 'dinsos.surveys.v1', 0, 7)`);
  };

  it('lacks what came since, and is carried over with all its rows', async () => {
    await asBefore();
    expect(await faults(identity)).toEqual({
      missing: expect.arrayContaining(['identity/0002_imports_are_staged.sql', 'identity.people_v1']),
      unknown: [],
    });
    await prepare(identity);
    await prepare(identity);
    expect(await faults(identity)).toEqual({ missing: [], unknown: [] });
    expect((await database.pool.query('SELECT FROM identity.people_v1')).rowCount).toBe(1);
    await expect(database.pool.query('SELECT FROM identity.people_import_files')).rejects.toThrow('does not exist');
  });

  it('fills a read table that begins empty from the log, whatever its name stood for before', async () => {
    await asBefore();
    await database.pool.query(
      `INSERT INTO projection.checkpoints (name, position) VALUES ('posts_v1', 7), ('people_v1', 7)`,
    );
    await prepare(identity);
    const { rows } = await database.pool.query('SELECT name FROM projection.checkpoints');
    expect(rows).toEqual([{ name: 'people_v1' }]);
  });

  it('is still refused when a newer release was here', async () => {
    await asBefore();
    await prepare(identity);
    await database.superuser.query(
      `INSERT INTO public.migrations_identity (timestamp, name) VALUES (9, '0009_later_0000000000009')`,
    );
    await database.superuser.query(`INSERT INTO public.read_tables VALUES ('identity.people_v2')`);
    expect((await faults(identity)).unknown).toEqual(['identity/0009_later.sql', 'identity.people_v2']);
    await expect(prepare(identity)).rejects.toThrow('a newer release has made identity.people_v2');
  });
});
