import type { Check } from './check';

/** Faults that are put in words; all are counted. */
export const FAULTS_SHOWN = 3;

/** `faults`: the first of `count`; without any it is said what holds. */
export const checkOf = (count: number, faults: readonly string[], holds: string): Pick<Check, 'ok' | 'detail'> => {
  if (count === 0) return { ok: true, detail: holds };
  const more = count > FAULTS_SHOWN ? `; and ${count - FAULTS_SHOWN} more` : '';
  return { ok: false, detail: faults.slice(0, FAULTS_SHOWN).join('; ') + more };
};
