import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Home, postgresFolderOf } from '@kinerja/installation';
import { connectLocalPostgres } from '@kinerja/local-postgres';
import { isHalted, type ProcessKind, type RunningProcess, type System } from '@kinerja/system-under-test';
import { Client } from 'pg';

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 120_000;

const answersHttp = async (url: string): Promise<boolean> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
};

const answersTcp = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const end = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

/** A server that is still recovering takes the connection and refuses the question. */
const answersSql = async (folder: string): Promise<boolean> => {
  const server = connectLocalPostgres(folder);
  if (!server) return false;
  const client = new Client({ connectionString: server.url('postgres'), connectionTimeoutMillis: 2_000 });
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

const portOf = ({ name, port }: RunningProcess): number => {
  if (port === undefined) throw new Error(`nobody knows the port of ${name}`);
  return port;
};

/** What proves that a process of this kind serves again. */
const proofs: Readonly<Record<ProcessKind, (system: System, process: RunningProcess) => Promise<boolean>>> = {
  supervisor: ({ url }) => answersHttp(`${url}/bkpsdm/readyz`),
  instance: ({ url }, { instance }) => answersHttp(`${url}/${instance}/readyz`),
  gateway: (_, process) => answersHttp(`http://127.0.0.1:${portOf(process)}/healthz`),
  service: (_, process) => answersHttp(`http://127.0.0.1:${portOf(process)}/readyz`),
  postgres: ({ home, edition }, { instance }) => answersSql(postgresFolderOf(Home.open(home), instance, edition)),
  redis: (_, process) => answersTcp(portOf(process)),
  kafka: (_, process) => answersTcp(portOf(process)),
};

/** Seconds until another process of this name serves; undefined when it does not within two minutes. */
export const secondsUntilBack = async (
  system: System,
  { name, pid }: RunningProcess,
  since: number,
): Promise<number | undefined> => {
  for (const until = since + PATIENCE_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
    const now = system.process(name);
    if (now && now.pid !== pid && !isHalted(now.pid) && (await proofs[now.kind](system, now)))
      return (Date.now() - since) / 1000;
  }
  return undefined;
};
