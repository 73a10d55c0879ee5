import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sourceProgram, testDatabase, type TestDatabase } from '@kinerja/testing';
import { migrate } from './migrate';

const root = resolve(__dirname, '../../..');
let database: TestDatabase;
let work: string;

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'migrations-'));
  database = await testDatabase();
});
afterEach(async () => {
  await database.drop();
  rmSync(work, { recursive: true });
});

const ask = async <Row extends object>(text: string): Promise<Row[]> => {
  const { rows } = await database.superuser.query<Row>(text);
  return rows;
};

const run = (folder = work): Promise<number> =>
  migrate({ ownerUrl: database.ownerUrl, appRole: 'test_app', folders: [{ name: 'killed', folder }] });

/** Tables with their columns and grants, and functions: what migrations make. */
const SCHEMA = `
  SELECT n.nspname || '.' || c.relname || ' ' || c.relkind::text || ' ' || coalesce(c.relacl::text, '') || ' ' || coalesce(
    (SELECT string_agg(a.attname || ' ' || a.atttypid::regtype, ',' ORDER BY a.attnum) FROM pg_attribute a
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '') AS line
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'public')
  UNION ALL SELECT 'function ' || p.oid::regprocedure || ' ' || md5(p.prosrc) FROM pg_proc p
  JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname NOT IN ('pg_catalog', 'information_schema')
  ORDER BY 1`;

const schema = async (): Promise<readonly string[]> => (await ask<{ line: string }>(SCHEMA)).map(({ line }) => line);

/** Every folder of migrations there is. */
const folders = ['apps', 'libs']
  .flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(kind, name, 'migrations')))
  .filter((folder) => existsSync(join(root, folder)));

it.each(folders)(
  '%s: a file that does not come to its end leaves nothing, and is carried out next time (F36)',
  async (folder) => {
    // The test's database has a log already; its own migrations are tried on one without.
    if (folder.includes('event-store')) await ask('DROP SCHEMA log CASCADE');
    for (const file of readdirSync(join(root, folder)).sort()) {
      const sql = readFileSync(join(root, folder, file), 'utf8');
      const before = await schema();
      writeFileSync(join(work, file), `${sql}\n; SELECT 1 / 0;`);
      await expect(run()).rejects.toThrow(`${file}: division by zero`);
      expect(await schema()).toEqual(before);
      writeFileSync(join(work, file), sql);
      expect(await run()).toBe(1);
    }
  },
);

it('is finished by the next start when its process is killed half-way (F36)', async () => {
  const slow = (seconds: number): string =>
    `CREATE TABLE public.one (id int); SELECT pg_sleep(${seconds}); CREATE TABLE public.two (id int);`;
  writeFileSync(join(work, '0001_slow.sql'), slow(1.5));
  const program = sourceProgram('libs/database/src/migrate-program.fixtures.ts', {
    OWNER_URL: database.ownerUrl,
    FOLDER: work,
  });
  const isHalfWay = async (): Promise<boolean> =>
    (
      await ask(
        `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'CREATE TABLE public.one%' AND datname = current_database()`,
      )
    ).length > 0;
  while (!(await isHalfWay())) await pause(10);
  await program.end('SIGKILL');
  writeFileSync(join(work, '0001_slow.sql'), slow(0));
  expect(await run()).toBe(1);
  expect(await ask(`SELECT relname::text FROM pg_class WHERE relname IN ('one', 'two') ORDER BY 1`)).toHaveLength(2);
});
