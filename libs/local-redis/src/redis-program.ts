import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { RedisFault } from './redis-fault';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** `REDIS_SERVER`, else the first `redis-server` on the PATH. @throws RedisFault `no-program`. */
export const redisProgram = (env: Readonly<Record<string, string | undefined>> = process.env): string => {
  const named = env['REDIS_SERVER'];
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'));
  const found = (named ? [named] : onPath).find(isExecutable);
  if (found !== undefined) return found;
  const where = named ? `REDIS_SERVER names ${named}, which cannot be run` : 'There is no redis-server on the PATH';
  throw new RedisFault('no-program', `${where}. Install the Debian package redis-server.`);
};
