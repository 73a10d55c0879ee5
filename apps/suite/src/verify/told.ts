import type { Check } from './check';

/** Faults that are put in words; all are counted. */
export const TOLD = 3;

/** `faults`: the first of `count`; without any it is said what holds. */
export const told = (count: number, faults: readonly string[], holds: string): Pick<Check, 'ok' | 'detail'> => {
  if (count === 0) return { ok: true, detail: holds };
  const more = count > TOLD ? `; and ${count - TOLD} more` : '';
  return { ok: false, detail: faults.slice(0, TOLD).join('; ') + more };
};
