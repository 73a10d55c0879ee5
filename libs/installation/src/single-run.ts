import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CannotStart, type Home } from './home';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The pid may have been given to another program since; only one of ours counts. */
const isOurs = (pid: number): boolean => {
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('suite');
};

/**
 * One process at a time works in a home. A pid file left by a killed process is taken over.
 * @throws CannotStart when another one is running there.
 */
export const claim = (home: Home): (() => void) => {
  const file = home.path('suite.pid');
  const former = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (former && former !== process.pid && isAlive(former) && isOurs(former))
    throw new CannotStart(
      `Kinerja already runs in ${home.folder} (process ${former}). Stop it first, or start another installation with --home DIR --port N.`,
    );
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
};
