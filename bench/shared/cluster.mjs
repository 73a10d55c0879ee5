// One PostgreSQL for all subjects of a run, durable as in production, in a folder that goes afterwards.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { lib, own } from './dist.mjs';

const pg = own('pg');

export const withCluster = async (run) => {
  const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await lib('local-postgres').startLocalPostgres({ folder });
  try {
    return await run(postgres);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The server is stopped right after the pools are closed; its farewell to their last connections is no fault. */
export const poolOn = (connectionString, max) => {
  const pool = new pg.Pool({ connectionString, max });
  pool.on('error', () => undefined);
  return pool;
};

/** An empty database for a peer, and a pool on it. */
export const peerDatabase = async (postgres, name, poolSize) => {
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return poolOn(postgres.url(name), poolSize);
};

/** A service's database with its log, as a service finds it. */
export const serviceDatabase = async (postgres, name, folders = []) => {
  const app = `${name}_app`;
  const urls = await postgres.createServiceDatabase({ database: name, owner: `${name}_owner`, app });
  const { eventStoreMigrations } = lib('event-store');
  await lib('database').migrate({
    ownerUrl: urls.ownerUrl,
    appRole: app,
    folders: [{ name: 'event-store', folder: eventStoreMigrations }, ...folders],
  });
  return { ...urls, pool: poolOn(urls.appUrl, 10) };
};

export const machine = async (postgres) => {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  return {
    cpus: cpus().length,
    model: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres: rows[0].server_version,
  };
};
