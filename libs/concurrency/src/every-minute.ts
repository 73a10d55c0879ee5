import { Loop } from './loop';

const MINUTE_MS = 60_000;

/** The first time comes at a random moment of the first minute, lest all services of a city ask or read at once. */
export const everyMinute = (
  work: (stopping: AbortSignal) => Promise<unknown>,
  onError: (error: unknown) => void,
): Loop => new Loop(work, { everyMs: MINUTE_MS, firstMs: Math.random() * MINUTE_MS, onError });
