import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@kinerja/database';
import { eventStoreMigrations } from '@kinerja/event-store';
import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { remove } from '@kinerja/tooling';
import { Client, Pool } from 'pg';
import { machine as ofThisMachine, type Machine } from './document';

const SERVICE_CONNECTIONS = 10;

/** One PostgreSQL for all subjects of a run, durable as in production, in a folder that goes afterwards. */
export const withCluster = async <Result>(run: (postgres: LocalPostgres) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startLocalPostgres({ folder });
  try {
    return await run(postgres);
  } finally {
    await postgres.stop();
    remove(folder);
  }
};

/** The server is stopped right after the pools are closed; its farewell to their last connections is no fault. */
export const poolOn = (connectionString: string, max: number): Pool => {
  const pool = new Pool({ connectionString, max });
  pool.on('error', () => undefined);
  return pool;
};

const asAdmin = async <Result>(postgres: LocalPostgres, ask: (admin: Client) => Promise<Result>): Promise<Result> => {
  const admin = new Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  try {
    return await ask(admin);
  } finally {
    await admin.end();
  }
};

/** An empty database for a peer, and a pool on it. */
export const peerDatabase = async (postgres: LocalPostgres, name: string, poolSize: number): Promise<Pool> => {
  await asAdmin(postgres, (admin) => admin.query(`CREATE DATABASE ${name}`));
  return poolOn(postgres.url(name), poolSize);
};

type Migrations = Readonly<{ name: string; folder: string }>;
export type ServiceDatabase = Readonly<{ ownerUrl: string; appUrl: string; pool: Pool }>;

/** A service's database with its log, as a service finds it. */
export const serviceDatabase = async (
  postgres: LocalPostgres,
  name: string,
  folders: readonly Migrations[] = [],
): Promise<ServiceDatabase> => {
  const app = `${name}_app`;
  const urls = await postgres.createServiceDatabase({ database: name, owner: `${name}_owner`, app });
  await migrate({
    ownerUrl: urls.ownerUrl,
    appRole: app,
    folders: [{ name: 'event-store', folder: eventStoreMigrations }, ...folders],
  });
  return { ...urls, pool: poolOn(urls.appUrl, SERVICE_CONNECTIONS) };
};

/** This machine with the version of the server on it. */
export const machine = async (postgres: LocalPostgres): Promise<Machine & Readonly<{ postgres: string }>> => {
  const { rows } = await asAdmin(postgres, (admin) => admin.query<{ server_version: string }>('SHOW server_version'));
  return { ...ofThisMachine(), postgres: rows[0]?.server_version ?? 'unknown' };
};
