import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectLocalPostgres } from '@kinerja/local-postgres';
import { Client } from 'pg';
import { kinerja, newHome, removeHome, startCity, type City } from './city.fixtures';

/** What Node tells a child with a channel, and what concerns the machine. */
const KNOWN = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|NODE_EXTRA_CA_CERTS|NODE_CHANNEL_FD|NODE_CHANNEL_SERIALIZATION_MODE)$/;

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
const namesOf = (pid: number): readonly string[] =>
  readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean).map((line) => line.slice(0, line.indexOf('='))); // prettier-ignore
const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');

/** Planted in the environment of whoever starts the city. */
const PLANTED = ['DATABASE_OWNER_URL', 'BUS_KEY', 'SOMETHING_ELSE'];

let home: string;
let city: City | undefined;

const founded = async (code: string): Promise<void> => {
  const { bearer } = JSON.parse(readFileSync(join(home, 'secrets/control.json'), 'utf8')) as { bearer: string };
  const answer = await fetch(`${city?.url ?? ''}/local/agencies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: JSON.stringify({ code, name: 'Dinas Sosial' }),
  });
  expect([answer.status, await answer.json()]).toEqual([201, { code }]);
};

const asSuperuser = async (database: string, statement: string): Promise<readonly object[]> => {
  const client = new Client({ connectionString: connectLocalPostgres(join(home, 'postgres'))?.url(database) });
  await client.connect();
  try {
    return (await client.query<object>(statement)).rows;
  } finally {
    await client.end();
  }
};

beforeAll(async () => {
  home = newHome();
  for (const name of PLANTED) process.env[name] = 'planted';
  city = await startCity(home);
}, 240_000);
afterAll(async () => {
  for (const name of PLANTED) delete process.env[name];
  await city?.stop();
  removeHome(home);
}, 60_000);

it('holds no name in the environment of an agency, of the centre or of PostgreSQL that it has no setting for', async () => {
  await founded('dinsos');
  const children = childrenOf(city?.process.pid ?? 0);
  const instances = children.filter((pid) => commandOf(pid).includes('processes/instance.js'));
  expect(instances).toHaveLength(2);
  expect(children.flatMap(namesOf).filter((name) => !KNOWN.test(name))).toEqual([]);
}, 240_000);

it('connects to no database of a running agency as its owner', async () => {
  const roles = await asSuperuser(
    'postgres',
    `SELECT DISTINCT usename AS role FROM pg_stat_activity WHERE datname LIKE 'dinsos\\_%'`,
  );
  expect(roles.length).toBeGreaterThan(0);
  expect(roles.filter((row) => !JSON.stringify(row).includes('_app"'))).toEqual([]);
});

it('prepares the home again at its start, as a home of the previous release needs it', async () => {
  // As a home that an owner prepared which told nobody: the role may not read the ledgers.
  await asSuperuser('dinsos_planning', 'REVOKE ALL ON SCHEMA public FROM dinsos_planning_app');
  await city?.stop();
  city = await startCity(home);
  const answer = await fetch(`${city.url}/dinsos/`);
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
}, 240_000);

it('prepares a home that stands still when it is asked to', async () => {
  await city?.stop();
  city = undefined;
  expect(kinerja('prepare', '--home', home)).toMatchObject({
    status: 0,
    stdout: 'dinsos is prepared\nbkpsdm is prepared\n',
  });
}, 120_000);
