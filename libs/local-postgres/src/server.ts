import { execFile, spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { binaries, type Binaries } from './binaries';
import type { ClusterFolder } from './cluster-folder';
import { PostgresFault } from './postgres-fault';
import { waitUntilReady, type Postmaster } from './postmaster';
import { launchAs, runAs, type RunAs } from './run-as';
import { initdbArguments, serverArguments } from './server-settings';

/** Long enough for the recovery after a crash under load. */
const READY_WITHIN_MS = 120_000;
const ATTEMPTS = 20;
const RETRY_MS = 250;
const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

const initialise = async (cluster: ClusterFolder, { initdb }: Binaries, user: RunAs | undefined): Promise<void> => {
  if (existsSync(join(cluster.data, 'PG_VERSION'))) return;
  rmSync(cluster.data, { recursive: true, force: true });
  mkdirSync(cluster.data, { mode: 0o700 });
  const passwordFile = join(cluster.folder, 'initdb-password');
  writeFileSync(passwordFile, `${cluster.secret}\n`, { mode: 0o600 });
  if (user) [cluster.data, passwordFile].forEach((path) => chownSync(path, user.uid, user.gid));
  try {
    const flags = [`--pgdata=${cluster.data}`, `--pwfile=${passwordFile}`, ...initdbArguments];
    const { program, flags: all, ids } = launchAs(user, cluster.data, initdb, flags);
    await promisify(execFile)(program, all, { ...ids, env: environment, cwd: cluster.data });
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

const lastWords = (log: string): string => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');

/** Apart from this process, so that it outlives a kill and can be adopted. */
const launch = (cluster: ClusterFolder, flags: readonly string[], user: RunAs | undefined) => {
  const log = openSync(cluster.log, 'a', 0o600);
  const { program, flags: all, ids } = launchAs(user, cluster.data, binaries().postgres, flags);
  const options = { ...ids, env: environment, cwd: cluster.data, detached: true };
  const server = spawn(program, all, { ...options, stdio: ['ignore', log, log] });
  closeSync(log);
  server.unref();
  let isOver = false;
  for (const event of ['exit', 'error']) server.once(event, () => (isOver = true));
  return { pid: server.pid, hasEnded: () => isOver };
};

/** The server died a moment ago: its last children still hold its shared memory, or nobody has taken note of its death yet. */
const isStillLeaving = (log: string): boolean =>
  /shared memory block|lock file "postmaster\.pid" already exists/.test(lastWords(log));

/**
 * Makes the cluster where there is none, and starts its server.
 * @throws PostgresFault `folder-not-reachable`, `no-binaries`, `did-not-start`.
 */
export const startServer = async (
  cluster: ClusterFolder,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> => {
  const user = runAs();
  await initialise(cluster, binaries(), user);
  const flags = ['-D', cluster.data, ...serverArguments(port, settings)];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const postmaster = await waitUntilReady(cluster.data, launch(cluster, flags, user), READY_WITHIN_MS);
    if (postmaster) return postmaster;
    if (!isStillLeaving(cluster.log)) break;
    await pause(RETRY_MS);
  }
  const words = lastWords(cluster.log);
  throw new PostgresFault('did-not-start', `PostgreSQL did not start. The end of ${cluster.log}:\n${words}`);
};
