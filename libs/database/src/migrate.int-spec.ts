import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { Client } from 'pg';
import { migrate } from './migrate';

let database: TestDatabase;
let folder: string;
const appRole = 'test_app';

const write = (file: string, sql: string): void => writeFileSync(join(folder, file), sql);
const run = (): Promise<number> =>
  migrate({ ownerUrl: database.ownerUrl, appRole, folders: [{ name: 'sample-app', folder }] });
const tables = async (): Promise<string[]> => {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const found = await owner.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'sample' ORDER BY 1`,
  );
  await owner.end();
  return found.rows.map(({ name }) => name);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  database = await testDatabase();
  write('0001_first.sql', 'CREATE SCHEMA sample; CREATE TABLE sample.one (id int PRIMARY KEY);');
});
afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

it('carries out what is new, in the order of the numbers, and nothing twice', async () => {
  write('0002_second.sql', 'CREATE TABLE sample.two (id int REFERENCES sample.one);');
  expect(await run()).toBe(2);
  write('0003_third.sql', 'CREATE TABLE sample.three (id int);');
  expect(await run()).toBe(1);
  expect(await run()).toBe(0);
  expect(await tables()).toEqual(['one', 'three', 'two']);
});

it('leaves no trace of a file that fails and keeps those before it', async () => {
  write('0002_broken.sql', 'CREATE TABLE sample.two (id int); SELECT 1 / 0;');
  await expect(run()).rejects.toThrow('0002_broken.sql: division by zero');
  expect(await tables()).toEqual(['one']);
});

it('lets one of two deployments at the same time do the work', async () => {
  expect((await Promise.all([run(), run()])).sort()).toEqual([0, 1]);
});

it('grants to the role the service runs as', async () => {
  write('0002_grants.sql', 'GRANT USAGE ON SCHEMA sample TO :app_role; GRANT SELECT ON sample.one TO :app_role;');
  await run();
  await expect(database.pool.query('SELECT * FROM sample.one')).resolves.toMatchObject({ rows: [] });
  await expect(database.pool.query('DELETE FROM sample.one')).rejects.toThrow('permission denied');
});

it('refuses a file whose name gives no order', async () => {
  write('second.sql', 'SELECT 1');
  await expect(run()).rejects.toThrow('a migration is named NNNN_words.sql');
});
