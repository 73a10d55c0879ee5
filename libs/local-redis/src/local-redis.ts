import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openPort } from './free-port';
import { RedisFault } from './redis-fault';
import { lastWords, redisFolder, writeConfig, type RedisFolder, type RedisWish } from './redis-folder';
import { stopServer } from './redis-process';
import { redisProgram } from './redis-program';

export type LocalRedisOptions = Readonly<{
  /** Settings, log and append-only file lie here; a restart finds its data again. One program at a time may use it. */
  folder: string;
  /** A free one of the loopback address where none is named. */
  port?: number;
  password?: string;
  /** Lines of `redis.conf` beside or instead of ours, e.g. `{ maxmemory: '4mb' }`. */
  settings?: Readonly<Record<string, string>>;
}>;

export type LocalRedis = Readonly<{
  /** With the password. */
  url: string;
  port: number;
  pid: number;
  /** Resolves when this server is no more, whoever ended it. */
  ended: Promise<void>;
  stop: () => Promise<void>;
}>;

const READY_WITHIN_MS = 30_000;
const POLL_MS = 15;
const PORT_ATTEMPTS = 5;

const urlOf = ({ port, password }: RedisWish): string =>
  `redis://${password === undefined ? '' : `:${encodeURIComponent(password)}@`}127.0.0.1:${port}`;

/** Which process answers there; nobody while it starts or reads its file. */
const processAt = async (url: string): Promise<number | undefined> => {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]);
  } catch {
    return undefined;
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
};

/** Apart from this process, so that it outlives a kill; the next start stops it by its number. */
const launch = (
  program: string,
  { config, folder }: RedisFolder,
): Readonly<{ server: ChildProcess; ended: Promise<void> }> => {
  const server = spawn(program, [config], { cwd: folder, detached: true, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
    server.once('error', () => resolve());
  });
  server.unref();
  return { server, ended };
};

const startOn = async (program: string, place: RedisFolder, wish: RedisWish): Promise<LocalRedis | undefined> => {
  writeConfig(place, wish);
  const { server, ended } = launch(program, place);
  const url = urlOf(wish);
  let isOver = false;
  void ended.then(() => (isOver = true));
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end && !isOver; await pause(POLL_MS)) {
    const pid = await processAt(url);
    if (pid !== undefined && pid === server.pid)
      return { url, port: wish.port, pid, ended, stop: () => stopServer(place) };
  }
  await stopServer(place);
  return undefined;
};

/**
 * Starts `redis-server` in the folder; one that a killed program left running there is stopped first, its data kept.
 * @throws RedisFault with a sentence for the operator.
 */
export const startLocalRedis = async ({ folder, port, ...wish }: LocalRedisOptions): Promise<LocalRedis> => {
  const program = redisProgram();
  const place = redisFolder(folder);
  await stopServer(place);
  for (let attempt = 1; attempt <= (port === undefined ? PORT_ATTEMPTS : 1); attempt += 1) {
    const started = await startOn(program, place, { ...wish, port: await openPort(port) });
    if (started) return started;
  }
  throw new RedisFault('did-not-start', `Redis did not start. The end of ${place.log}:\n${lastWords(place)}`);
};
