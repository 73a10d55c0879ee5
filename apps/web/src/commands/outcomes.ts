import type { Outcome } from './command-queue';

/** What became of commands whose page had died, until the person has read it. */
let outcomes: readonly Outcome[] = [];
const listeners = new Set<() => void>();

const change = (next: readonly Outcome[]): void => {
  outcomes = next;
  listeners.forEach((listener) => listener());
};

export const tellOutcome = (outcome: Outcome): void => change([...outcomes, outcome]);
export const forgetOutcomes = (): void => change([]);
export const outcomesTold = (): readonly Outcome[] => outcomes;
export const onOutcomes = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
