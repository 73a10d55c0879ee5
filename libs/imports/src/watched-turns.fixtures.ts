import { SLICE, workDone, type Stage, type WorkDone } from './pace';

/** `done`: by stage, in all. `heaviest`: the most of one stage between two turns of the event loop, but for its last row. */
export type WatchedTurns = Readonly<{ done: Readonly<Partial<Record<Stage, number>>>; heaviest: number }>;

/** A stage may end and begin anew within one turn. */
export const MOST_IN_A_TURN = 2 * SLICE;

/**
 * Counts what is done on files in each turn of the event loop while `work` is under way. Nothing of it is timed: it comes out the same
 * on the slowest machine.
 */
export const watchingTurns = async <T>(work: () => Promise<T>): Promise<WatchedTurns & Readonly<{ answer: T }>> => {
  const done: Partial<Record<Stage, number>> = {};
  const turn = new Map<Stage, number>();
  let [heaviest, isOver] = [0, false];
  const note = (message: unknown): void => {
    const { stage, work: more } = message as WorkDone;
    const before = turn.get(stage) ?? 0;
    turn.set(stage, before + more);
    done[stage] = (done[stage] ?? 0) + more;
    heaviest = Math.max(heaviest, before);
  };
  const next = (): void => {
    turn.clear();
    if (!isOver) setImmediate(next);
  };
  workDone.subscribe(note);
  setImmediate(next);
  try {
    const answer = await work();
    return { answer, done, heaviest };
  } finally {
    isOver = true;
    workDone.unsubscribe(note);
  }
};
