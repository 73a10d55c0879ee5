import { execFileSync, spawnSync } from 'node:child_process';
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

/** The first folder above `path` that is closed to that user. */
const closedAbove = (path: string, user: RunAs): string | undefined => {
  for (let above = dirname(resolve(path)); above !== dirname(above); above = dirname(above))
    if (!mayEnter(above, user)) return above;
  return undefined;
};

const hasSetpriv = (): boolean => spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;

/** A program and its arguments as `spawn` takes them, with the ids to take on. */
export type Launch = Readonly<{ program: string; flags: readonly string[]; ids: Partial<RunAs> }>;

/** Passing through closed folders to its own is all that the program may do more than its user. */
const throughClosedFolders = (program: string, flags: readonly string[], { uid, gid }: RunAs): Launch => ({
  program: 'setpriv',
  flags: [
    ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
    ...['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'],
    ...[program, ...flags],
  ],
  ids: {},
});

/**
 * How to run a program of PostgreSQL on `folder`. Root lends it to another user, who may be shut out of a folder above (a home
 * under `/root`, a temporary folder): then it gets the one capability to pass, where the system can give it (Linux).
 * @throws PostgresFault `folder-not-reachable` when a folder above is closed and nothing helps.
 */
export const launchAs = (
  user: RunAs | undefined,
  folder: string,
  program: string,
  flags: readonly string[],
): Launch => {
  if (!user) return { program, flags, ids: {} };
  const closed = closedAbove(folder, user) ?? closedAbove(program, user);
  if (closed === undefined) return { program, flags, ids: user };
  if (hasSetpriv()) return throughClosedFolders(program, flags, user);
  throw new PostgresFault(
    'folder-not-reachable',
    `As root, PostgreSQL runs as the user "postgres", who may not enter ${closed}. ` +
      `Choose another data folder, or open it with: chmod o+x ${closed}`,
  );
};
