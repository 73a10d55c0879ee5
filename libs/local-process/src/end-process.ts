import { setTimeout as pause } from 'node:timers/promises';
import { birthOf, isRunning } from './process-identity';

/** A signal, and how long the process may take to go after it. */
export type Step = readonly [signal: NodeJS.Signals, withinMs: number];

const POLL_MS = 15;

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
};

/**
 * Ends exactly the process that has this number now, step by step until it is gone. Answers whether it is: false when it outlived the
 * last step. A later process with the same number is left alone, and so is a number of 0 or less, which would mean a whole group.
 */
export const endProcess = async (pid: number, ...steps: readonly Step[]): Promise<boolean> => {
  const birth = birthOf(pid);
  const isGone = (): boolean => !isRunning(pid) || birthOf(pid) !== birth;
  for (const [name, withinMs] of steps) {
    if (isGone()) return true;
    signal(pid, name);
    for (const end = performance.now() + withinMs; performance.now() < end && !isGone();) await pause(POLL_MS);
  }
  return isGone();
};
