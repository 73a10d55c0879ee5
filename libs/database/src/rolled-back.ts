import { types } from 'node:util';

/** Serialization failure and deadlock: PostgreSQL chose this transaction to give way, and has undone it whole. */
const ROLLED_BACK = new Set(['40001', '40P01']);
const REPEATS = 3;
/** Before the first repeat at most, in ms; doubled each time, and drawn at random so that two do not meet again. */
const WAIT_MS = 50;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether PostgreSQL gave the transaction up for another's sake: it left no trace, and the same may be sent again. */
export const isRolledBack = (error: unknown): boolean =>
  // Not `instanceof`: see `isDatabaseAway`.
  types.isNativeError(error) && 'code' in error && ROLLED_BACK.has(String(error.code));

/**
 * Runs a whole transaction, and again, at most three times, when PostgreSQL gave it up for another's sake. `run` must mean the
 * same each time. @throws what `run` throws, after the last repeat also what it gave way to.
 */
export const repeatRolledBack = async <T>(run: () => Promise<T>): Promise<T> => {
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isRolledBack(error) || repeats === REPEATS) throw error;
      await pause(Math.random() * WAIT_MS * 2 ** repeats);
    }
  }
};
