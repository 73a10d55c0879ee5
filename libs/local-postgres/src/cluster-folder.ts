import { createHmac, randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { PostgresFault } from './postgres-fault';

const LOG_LIMIT = 8 * 1024 * 1024;

/** What lies in the folder of a cluster. */
export type ClusterFolder = Readonly<{ folder: string; data: string; log: string; owner: string; secret: string }>;

const secretIn = (file: string): string => {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
};

const makeWritable = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PostgresFault(
      'folder-not-writable',
      `The data folder ${folder} cannot be written (${reason}). Choose another one, or give this user the right to write there.`,
    );
  }
};

/** Opens or makes the folder. @throws PostgresFault `folder-not-writable`. */
export const clusterFolder = (path: string): ClusterFolder => {
  const folder = resolve(path);
  makeWritable(folder);
  const log = join(folder, 'postgres.log');
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) truncateSync(log);
  const secret = secretIn(join(folder, 'password'));
  return { folder, data: join(folder, 'data'), log, owner: join(folder, 'owner.json'), secret };
};

/** Every role's password follows from the one secret of the folder, so nothing else has to be kept. */
export const passwordOf = (cluster: ClusterFolder, role: string): string =>
  role === 'postgres' ? cluster.secret : createHmac('sha256', cluster.secret).update(role).digest('base64url');
