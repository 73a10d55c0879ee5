import { mkdtempSync, chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { connectLocalPostgres, endLocalPostgres, startLocalPostgres, type LocalPostgres } from './local-postgres';
import { PostgresFault } from './postgres-fault';
import { birthOf, freePort, isRunning } from '@kinerja/local-process';

const folders: string[] = [];
const started = new Set<LocalPostgres>();

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-local-postgres-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
};
const start = async (folder: string, port?: number): Promise<LocalPostgres> => {
  const postgres = await startLocalPostgres({ folder, settings: { fsync: 'off' }, ...(port ? { port } : {}) });
  started.add(postgres);
  return postgres;
};
const ask = async (url: string, question: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    const { rows } = await client.query<{ answer: unknown }>(question);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
};
const faultOf = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => 'started',
    (cause: unknown) => (cause instanceof PostgresFault ? [cause.code, cause.message] : cause),
  );

afterAll(async () => {
  await Promise.all([...started].filter(({ pid }) => isRunning(pid)).map((postgres) => postgres.stop()));
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

describe('what a killed process leaves behind', () => {
  it('is adopted when the server is ready and answers', async () => {
    const folder = newFolder();
    const before = await start(folder);
    await ask(before.url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
    const after = await start(folder);
    expect([after.pid, after.port]).toEqual([before.pid, before.port]);
    expect(await ask(after.url('postgres'), 'SELECT answer FROM kept')).toBe(42);
  });

  it('is stopped, that process alone, when another port is wanted', async () => {
    const [folder, bystander] = [newFolder(), await start(newFolder())];
    const before = await start(folder);
    const wanted = await freePort();
    const after = await start(folder, wanted);
    expect(isRunning(before.pid)).toBe(false);
    expect(isRunning(bystander.pid)).toBe(true);
    expect(after.port).toBe(wanted);
  });

  it('is ended, that process alone, where nobody wants to go on with it', async () => {
    const [folder, bystander] = [newFolder(), await start(newFolder())];
    const { pid } = await start(folder);
    await endLocalPostgres(folder);
    expect([isRunning(pid), isRunning(bystander.pid)]).toEqual([false, true]);
    await endLocalPostgres(folder);
  });

  it('is not ended while a living process has the folder', async () => {
    const folder = newFolder();
    const { pid } = await start(folder);
    const owner = join(folder, 'owner.json');
    const ours = readFileSync(owner);
    writeFileSync(owner, JSON.stringify({ pid: process.ppid, birth: birthOf(process.ppid) }));
    expect(await faultOf(endLocalPostgres(folder))).toEqual(['in-use', expect.any(String)]);
    expect(isRunning(pid)).toBe(true);
    writeFileSync(owner, ours);
  });

  it('is started anew when the server died as well', async () => {
    const folder = newFolder();
    const before = await start(folder);
    process.kill(before.pid, 'SIGKILL');
    const after = await start(folder);
    expect(after.pid).not.toBe(before.pid);
    expect(await ask(after.url('postgres'), 'SELECT 1 AS answer')).toBe(1);
  });

  it('is a left-over file when its number now belongs to a program that is no PostgreSQL', async () => {
    const folder = newFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n${join(folder, 'data')}\n`);
    expect(await ask((await start(folder)).url('postgres'), 'SELECT 1 AS answer')).toBe(1);
  });

  it('is not touched when its number belongs to the PostgreSQL of another folder', async () => {
    const [folder, other] = [newFolder(), await start(newFolder())];
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'data', 'postmaster.pid'), `${other.pid}\n${join(folder, 'data')}\n`);
    const fault = await faultOf(start(folder));
    expect(fault).toEqual(['foreign-process', expect.stringContaining(`names process ${other.pid}`)]);
    expect(isRunning(other.pid)).toBe(true);
  });
});

describe('trouble is told in a sentence', () => {
  it('names the folder that cannot be written', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    const fault = await faultOf(start(join(file, 'below')));
    expect(fault).toEqual(['folder-not-writable', expect.stringContaining(file)]);
  });

  it('names the port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await faultOf(start(newFolder(), port))).toEqual(['port-taken', expect.stringContaining(String(port))]);
    server.close();
  });

  it('names the process that already has the folder', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.ppid, birth: birthOf(process.ppid) }));
    expect(await faultOf(start(folder))).toEqual(['in-use', expect.stringContaining(`process ${process.ppid}`)]);
  });
});

it('lets a second program of the operator connect, and keeps the password to the owner of the files', async () => {
  const folder = newFolder();
  expect(connectLocalPostgres(folder)).toBeUndefined();
  const postgres = await start(folder);
  expect(connectLocalPostgres(folder)?.url('postgres')).toBe(postgres.url('postgres'));
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'password'), 'utf8').length).toBeGreaterThan(24);
});

it('gives a service a database that only its own roles may enter, and a role that owns nothing', async () => {
  const postgres = await start(newFolder());
  const planning = { database: 'planning', owner: 'planning_owner', app: 'planning_app' };
  const reporting = { database: 'reporting', owner: 'reporting_owner', app: 'reporting_app' };
  const { ownerUrl, appUrl } = await postgres.createServiceDatabase(planning);
  expect(await postgres.createServiceDatabase(planning)).toEqual({ ownerUrl, appUrl });
  await postgres.createServiceDatabase(reporting);
  await ask(ownerUrl, 'CREATE SCHEMA planning');
  expect(await ask(appUrl, 'SELECT current_user AS answer')).toBe('planning_app');
  await expect(ask(appUrl, 'CREATE TABLE public.mine ()')).rejects.toThrow('permission denied');
  await expect(ask(postgres.url('reporting', 'planning_app'), 'SELECT 1')).rejects.toThrow('permission denied');
  const order = `SELECT datcollate || ' ' || datlocprovider::text AS answer FROM pg_database WHERE datname = 'planning'`;
  expect(await ask(appUrl, order)).toBe('C.UTF-8 b');
});

it('shuts the server’s own databases also while another preparation does', async () => {
  const postgres = await start(newFolder());
  const other = new Client({ connectionString: postgres.url('postgres') });
  await other.connect();
  await other.query(`SELECT pg_advisory_lock(hashtext('kinerja: maintenance databases'))`);
  await other.query('BEGIN; REVOKE ALL ON DATABASE postgres FROM PUBLIC');
  const made = postgres.createServiceDatabase({ database: 'planning', owner: 'planning_owner', app: 'planning_app' });
  const waiting = `SELECT count(*)::int AS answer FROM pg_stat_activity WHERE wait_event_type = 'Lock'`;
  while ((await ask(postgres.url('postgres'), waiting)) === 0);
  await other.query('COMMIT');
  await other.end();
  const { appUrl } = await made;
  expect(await ask(appUrl, 'SELECT current_user AS answer')).toBe('planning_app');
});

it('runs in a folder below one that only its owner may enter, also as root', async () => {
  const closed = newFolder();
  chmodSync(closed, 0o700);
  const postgres = await start(join(closed, 'postgres'));
  expect(await ask(postgres.url('postgres'), `SELECT 'here' AS answer`)).toBe('here');
});
