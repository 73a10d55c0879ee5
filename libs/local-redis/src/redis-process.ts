import { readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { RedisFault } from './redis-fault';
import type { RedisFolder } from './redis-folder';

const POLL_MS = 15;
const STOP_MS = 10_000;
const KILL_MS = 5_000;

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const psCommand = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: 'pipe' }).toString();
  } catch {
    return '';
  }
};

/** Empty for a process that is gone or only waits to be reaped. */
const commandOf = (pid: number): string =>
  platform() === 'linux' ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') : psCommand(pid);

/** The server of this very folder; the number in its file may by now belong to another program. */
export const runningIn = ({ pidFile, config }: RedisFolder): number | undefined => {
  const pid = Number(read(pidFile));
  return Number.isInteger(pid) && pid > 0 && commandOf(pid).includes(config) ? pid : undefined;
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
};

const isGone = async (pid: number, withinMs: number): Promise<boolean> => {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(POLL_MS))
    if (commandOf(pid) === '') return true;
  return commandOf(pid) === '';
};

/** Ends the server of this folder and no other process; what it holds is on disk then. @throws RedisFault `does-not-stop`. */
export const stopServer = async (folder: RedisFolder): Promise<void> => {
  const pid = runningIn(folder);
  if (pid !== undefined) {
    signal(pid, 'SIGTERM');
    if (!(await isGone(pid, STOP_MS))) signal(pid, 'SIGKILL');
    if (!(await isGone(pid, KILL_MS)))
      throw new RedisFault('does-not-stop', `Redis (process ${pid}) in ${folder.folder} does not stop.`);
  }
  rmSync(folder.pidFile, { force: true });
};
