import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { migrate } from './migrate';
import { schemaFaults, type SchemaFaults } from './schema-faults';

let database: TestDatabase;
let folder: string;

const write = (file: string, sql: string): void => writeFileSync(join(folder, file), sql);
const folders = (last?: number) => [{ name: 'sample-app', folder, ...(last !== undefined && { last }) }];
const prepare = () => migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders: folders() });
/** As the role that a service runs as. */
const faults = (last?: number): Promise<SchemaFaults> => schemaFaults(database.pool, { folders: folders(last) });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  database = await testDatabase();
  write('0001_first.sql', 'CREATE TABLE public.one (id int);');
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

it('names every file of a database that nobody has prepared', async () => {
  write('0002_second.sql', 'SELECT 1');
  expect(await faults()).toEqual({ missing: ['sample-app/0001_first.sql', 'sample-app/0002_second.sql'], unknown: [] });
});

it('finds nothing to say once it is prepared, and then names what a later release brings', async () => {
  await prepare();
  expect(await faults()).toEqual({ missing: [], unknown: [] });
  write('0002_second.sql', 'SELECT 1');
  expect(await faults()).toEqual({ missing: ['sample-app/0002_second.sql'], unknown: [] });
});

it('names what was carried out by a newer release than the one that asks', async () => {
  write('0002_second_0000000000009.sql', 'SELECT 1');
  await prepare();
  expect(await faults(1)).toEqual({ missing: [], unknown: ['sample-app/0002_second_0000000000009.sql'] });
});

it('names all of them where the role that asks may not see the ledger, until the owner prepares again', async () => {
  await prepare();
  await database.superuser.query('REVOKE ALL ON SCHEMA public FROM test_app');
  expect(await faults()).toMatchObject({ missing: ['sample-app/0001_first.sql'] });
  expect(await prepare()).toBe(0);
  expect(await faults()).toEqual({ missing: [], unknown: [] });
});

it('lets the role read the ledger and nothing else in its schema, and never write it', async () => {
  await prepare();
  for (const statement of [
    'SELECT * FROM public.one',
    'CREATE TABLE public.mine (id int)',
    `INSERT INTO public.migrations_sample_app (timestamp, name) VALUES (1, 'x')`,
    'DELETE FROM public.migrations_sample_app',
  ])
    await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
});
