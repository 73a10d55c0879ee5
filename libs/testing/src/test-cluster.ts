import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectLocalPostgres, startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';

const PREFIX = 'kinerja-test-postgres-';
const FOLDER = 'KINERJA_TEST_POSTGRES';
/** A test database need not survive a power cut. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** `kinerja-test-postgres-<process>-<random>`. */
const runnerOf = (folder: string): number => Number(folder.slice(PREFIX.length).split('-')[0]);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const remove = (folder: string, signal: 'SIGINT' | 'SIGQUIT'): void => {
  const postgres = connectLocalPostgres(folder);
  if (postgres) process.kill(postgres.pid, signal);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** Test runs that were killed leave their server behind; whose runner is gone may go. */
const sweep = (): void =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX) && !isAlive(runnerOf(name)))
    .forEach((name) => remove(join(tmpdir(), name), 'SIGQUIT'));

/** One cluster for the run of this process; it goes when the process ends. */
export const startTestCluster = async (): Promise<LocalPostgres> => {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  process.once('exit', () => remove(folder, 'SIGQUIT'));
  // The server runs as another user where the tests run as root.
  chmodSync(folder, 0o755);
  const postgres = await startLocalPostgres({ folder, settings: SETTINGS });
  process.env[FOLDER] = folder;
  return postgres;
};

/** The cluster of the run, seen from a worker. */
export const testCluster = (): LocalPostgres => {
  const folder = process.env[FOLDER];
  const found = folder === undefined ? undefined : connectLocalPostgres(folder);
  if (!found) throw new Error('no PostgreSQL for this run: name the file *.int-spec.ts or *.e2e-spec.ts');
  return found;
};
