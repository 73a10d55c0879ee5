import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { PostgresFault } from './postgres-fault';

/** Who runs the server. PostgreSQL refuses to run as root, so root lends it to the system user `postgres`. */
export type RunAs = Readonly<{ uid: number; gid: number }>;

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString());

const postgresUser = (): RunAs => ({ uid: idOf('-u'), gid: idOf('-g') });

const createPostgresUser = (): RunAs => {
  execFileSync('groupadd', ['--force', '--system', 'postgres']);
  execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  return postgresUser();
};

/** Undefined where the present user can run the server itself. */
export const runAs = (): RunAs | undefined => {
  if (userInfo().uid !== 0) return undefined;
  try {
    return postgresUser();
  } catch {
    return createPostgresUser();
  }
};

const mayEnter = (folder: string, { uid, gid }: RunAs): boolean => {
  const { mode, uid: owner, gid: group } = statSync(folder);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  return (mode & bit) !== 0;
};

/** @throws PostgresFault `folder-not-reachable` when a folder above is closed to that user. */
export const requireReachable = (folder: string, user: RunAs): void => {
  for (let above = dirname(resolve(folder)); above !== dirname(above); above = dirname(above))
    if (!mayEnter(above, user))
      throw new PostgresFault(
        'folder-not-reachable',
        `As root, PostgreSQL runs as the user "postgres", who may not enter ${above}. ` +
          `Choose another data folder, or open it with: chmod o+x ${above}`,
      );
};
