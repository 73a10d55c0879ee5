import { freePort } from '@kinerja/local-process';
import { clusterFolder, passwordOf, type ClusterFolder } from './cluster-folder';
import { requireFreePort } from './free-port';
import { adoptOrphan } from './orphan';
import { claimFolder, releaseFolder } from './owner';
import { readPostmaster, serves, stopPostmaster, type Postmaster } from './postmaster';
import { startServer } from './server';
import { ensureServiceDatabase, type ServiceDatabase } from './service-database';

export type LocalPostgresOptions = Readonly<{
  /** Everything of the cluster lies here: data, log, password (0600). */
  folder: string;
  /** A free one of the loopback address where none is named. */
  port?: number;
  /** Server settings beside or instead of ours. */
  settings?: Readonly<Record<string, string>>;
}>;

export interface LocalPostgres {
  readonly port: number;
  /** Process number of the server. */
  readonly pid: number;
  /** Connection address with password; role `postgres` where none is named. */
  url(database: string, role?: string): string;
  /** Makes what is missing; a repeat changes nothing. */
  createServiceDatabase(wanted: ServiceDatabase): Promise<{ ownerUrl: string; appUrl: string }>;
  stop(): Promise<void>;
}

const urlOf = (cluster: ClusterFolder, port: number, database: string, role = 'postgres'): string =>
  `postgres://${encodeURIComponent(role)}:${passwordOf(cluster, role)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;

const running = (cluster: ClusterFolder, { port, pid }: Postmaster, stop: () => Promise<void>): LocalPostgres => {
  const url = (database: string, role?: string): string => urlOf(cluster, port, database, role);
  return {
    port,
    pid,
    url,
    async createServiceDatabase(wanted) {
      await ensureServiceDatabase(url, wanted);
      return { ownerUrl: url(wanted.database, wanted.owner), appUrl: url(wanted.database, wanted.app) };
    },
    stop,
  };
};

/**
 * Starts PostgreSQL in the folder, or adopts the one a killed process left running there.
 * @throws PostgresFault with a sentence for the operator.
 */
export const startLocalPostgres = async (options: LocalPostgresOptions): Promise<LocalPostgres> => {
  const cluster = clusterFolder(options.folder);
  claimFolder(cluster);
  const urlAt = (port: number): string => urlOf(cluster, port, 'postgres');
  const orphan = await adoptOrphan(cluster.data, urlAt, options.port);
  const start = async (): Promise<Postmaster> => {
    const port = options.port === undefined ? await freePort() : await requireFreePort(options.port);
    return startServer(cluster, port, options.settings ?? {});
  };
  const postmaster = orphan ?? (await start());
  return running(cluster, postmaster, async () => {
    await stopPostmaster(postmaster);
    releaseFolder(cluster);
  });
};

/** Ends the server that a killed process left behind in the folder, if any. @throws PostgresFault `in-use` while a living one has it. */
export const endLocalPostgres = async (folder: string): Promise<void> => {
  const cluster = clusterFolder(folder);
  claimFolder(cluster);
  const found = readPostmaster(cluster.data);
  if (found && serves(found, cluster.data)) await stopPostmaster(found);
  releaseFolder(cluster);
};

/** The server that runs in the folder now, whoever started it, or undefined; `stop` leaves it alone. */
export const connectLocalPostgres = (folder: string): LocalPostgres | undefined => {
  const cluster = clusterFolder(folder);
  const found = readPostmaster(cluster.data);
  if (!found?.isReady || !serves(found, cluster.data)) return undefined;
  return running(cluster, found, () => Promise.resolve());
};
