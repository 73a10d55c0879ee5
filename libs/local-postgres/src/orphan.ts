import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandOf } from '@kinerja/local-process';
import { Client } from 'pg';
import { PostgresFault } from './postgres-fault';
import { readPostmaster, serves, stopPostmaster, type Postmaster } from './postmaster';

const ANSWER_WITHIN_MS = 3_000;

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: ANSWER_WITHIN_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const foreign = (data: string, pid: number, command: string): PostgresFault =>
  new PostgresFault(
    'foreign-process',
    `${join(data, 'postmaster.pid')} names process ${pid}, which is alive but is not the PostgreSQL of this folder ` +
      `(it runs: ${command}). If no PostgreSQL uses the folder, delete that file and start again.`,
  );

/** A program that is no PostgreSQL got the number of one that has died: the file is left over and may go. */
const clearLeftover = (data: string, pid: number): void => {
  const command = commandOf(pid);
  if (basename(command[0] ?? '').startsWith('postgres')) throw foreign(data, pid, command.join(' '));
  rmSync(join(data, 'postmaster.pid'));
};

/**
 * What a killed process left behind. A server of this folder that is ready, on the wanted port, and answers is adopted;
 * any other server of this folder is stopped, by its process number and nothing else.
 * @throws PostgresFault `foreign-process`.
 */
export const adoptOrphan = async (
  data: string,
  urlAt: (port: number) => string,
  wantedPort?: number,
): Promise<Postmaster | undefined> => {
  const found = readPostmaster(data);
  if (!found || commandOf(found.pid).length === 0) return undefined;
  if (!serves(found, data)) {
    clearLeftover(data, found.pid);
    return undefined;
  }
  const fits = found.isReady && (wantedPort === undefined || wantedPort === found.port);
  if (fits && (await answers(urlAt(found.port)))) return found;
  await stopPostmaster(found);
  return undefined;
};
