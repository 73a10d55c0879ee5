import { existsSync, readFileSync, rmSync } from 'node:fs';
import { commandOf, endProcess } from '@kinerja/local-process';
import { RedisFault } from './redis-fault';
import type { RedisFolder } from './redis-folder';

const STOP_MS = 10_000;
const KILL_MS = 5_000;

/** The server of this very folder; the number in its file may by now belong to another program. */
export const runningIn = ({ pidFile, config }: RedisFolder): number | undefined => {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  return commandOf(pid).some((word) => word.includes(config)) ? pid : undefined;
};

/** Ends the server of this folder and no other process; what it holds is on disk then. @throws RedisFault `does-not-stop`. */
export const stopServer = async (folder: RedisFolder): Promise<void> => {
  const pid = runningIn(folder);
  if (pid !== undefined && !(await endProcess(pid, ['SIGTERM', STOP_MS], ['SIGKILL', KILL_MS])))
    throw new RedisFault('does-not-stop', `Redis (process ${pid}) in ${folder.folder} does not stop.`);
  rmSync(folder.pidFile, { force: true });
};
