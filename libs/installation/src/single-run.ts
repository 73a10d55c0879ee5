import { birthOf, isRunning } from '@kinerja/local-process';
import { rmSync } from 'node:fs';
import { CannotStart, type Home } from './home';

const FILE = 'suite.pid';

/** `birth` tells the process from a later one that got the same number. */
type Runner = Readonly<{ pid: number; birth: string }>;

const isAtWork = ({ pid, birth }: Runner): boolean => pid !== process.pid && isRunning(pid) && birthOf(pid) === birth;

/**
 * One process at a time works in a home. What a killed process left behind is taken over.
 * @throws CannotStart when another one is running there.
 */
export const claim = (home: Home): (() => void) => {
  const former = home.read<Runner>(FILE);
  if (former && isAtWork(former))
    throw new CannotStart(
      `Kinerja already runs in ${home.folder} (process ${former.pid}). Stop it first, or start another installation with --home DIR --port N.`,
    );
  home.write(FILE, { pid: process.pid, birth: birthOf(process.pid) });
  return () => rmSync(home.path(FILE), { force: true });
};
