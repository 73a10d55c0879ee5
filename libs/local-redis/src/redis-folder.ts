import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RedisFault } from './redis-fault';

/** What lies in the folder of a server: its settings (0600, they hold the password), its log, its process number, its data. */
export type RedisFolder = Readonly<{ folder: string; config: string; log: string; pidFile: string }>;

/** Opens or makes the folder. @throws RedisFault `folder-not-writable`. */
export const redisFolder = (path: string): RedisFolder => {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const place = { folder, config: join(folder, 'redis.conf'), log: join(folder, 'redis.log') };
    writeFileSync(place.log, '', { mode: 0o600 });
    return { ...place, pidFile: join(folder, 'redis.pid') };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RedisFault('folder-not-writable', `The folder ${folder} for Redis cannot be written (${reason}).`);
  }
};

export type RedisWish = Readonly<{ port: number; password?: string; settings?: Readonly<Record<string, string>> }>;

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Loopback only; every write goes to the append-only file; nothing is ever evicted, because jobs are no cache. */
const always: Readonly<Record<string, string>> = {
  bind: '127.0.0.1',
  'protected-mode': 'yes',
  daemonize: 'no',
  'set-proc-title': 'no',
  appendonly: 'yes',
  appendfsync: 'everysec',
  save: '',
  'maxmemory-policy': 'noeviction',
};

/** A file instead of arguments, so that the process list does not show the password. */
export const writeConfig = ({ folder, config, log, pidFile }: RedisFolder, wish: RedisWish): void => {
  const lines = {
    ...always,
    port: String(wish.port),
    dir: folder,
    logfile: log,
    pidfile: pidFile,
    ...(wish.password === undefined ? {} : { requirepass: wish.password }),
    ...wish.settings,
  };
  const text = Object.entries(lines).map(([name, value]) => `${name} ${quoted(value)}\n`);
  writeFileSync(config, text.join(''), { mode: 0o600 });
};

export const lastWords = ({ log }: RedisFolder): string =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
