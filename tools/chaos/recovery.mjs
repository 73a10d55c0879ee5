// How long a process that was killed stays away: from the signal until its successor answers.
import { connect } from 'node:net';
import { join } from 'node:path';
import { built } from './built.mjs';
import pg from 'pg';
import { isHalted } from './process-table.mjs';

const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 120_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const answersHttp = async (url) => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
};

const answersTcp = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const end = (is) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

/** A server that is still recovering takes the connection and refuses the question. */
const answersSql = async (folder) => {
  const server = built('libs/local-postgres/index.js').connectLocalPostgres(folder);
  if (!server) return false;
  const { Client } = pg;
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

const postgresFolder = ({ home, edition }, code) =>
  edition === 'embedded' ? join(home, 'postgres') : join(home, 'instances', code, 'postgres');

/** What proves that a process of this kind serves again. */
const proofs = {
  supervisor: (system) => answersHttp(`${system.url}/bkpsdm/readyz`),
  instance: (system, { instance }) => answersHttp(`${system.url}/${instance}/readyz`),
  gateway: (_, { port }) => answersHttp(`http://127.0.0.1:${port}/healthz`),
  service: (_, { port }) => answersHttp(`http://127.0.0.1:${port}/readyz`),
  postgres: (system, { instance }) => answersSql(postgresFolder(system, instance)),
  redis: (_, { port }) => answersTcp(port),
  kafka: (_, { port }) => answersTcp(port),
};

export const serves = (system, process) => proofs[process.kind](system, process);

/** Seconds until another process of this name serves; undefined when it does not within two minutes. */
export const secondsUntilBack = async (system, { name, kind, pid }, since) => {
  for (const until = since + PATIENCE_MS; Date.now() < until; await pause(LOOK_EVERY_MS)) {
    const now = kind === 'supervisor' ? system.supervisor : system.process(name);
    if (now && now.pid !== pid && !isHalted(now.pid) && (await serves(system, now))) return (Date.now() - since) / 1000;
  }
  return undefined;
};
