import type { Home } from '@kinerja/installation';
import { told } from './for-the-person';

/** Runs a command in the home it was given; one that is not there is refused at once, before the command loads what it works with. */
export const inHome = (
  command: string,
  folder: string | undefined,
  run: (home: Home) => Promise<void>,
): Promise<void> =>
  told(command, async () => {
    const { homeOf } = await import('./home-of.js');
    await run(homeOf(folder));
  });
