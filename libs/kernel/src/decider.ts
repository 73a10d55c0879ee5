import type { Command, Event } from './message';

/** An expected "no": a stable code and, beside it, the facts behind the no. */
export type Refusal = Readonly<{ code: string }>;

/** What a decider answers. Accepting without events means: nothing to do, and that is fine. */
export type Decision<E extends Event, R extends Refusal> =
  Readonly<{ accepted: true; events: readonly E[] }> | Readonly<{ accepted: false; refusal: R }>;

export const accept = <E extends Event>(...events: E[]): Decision<E, never> => ({ accepted: true, events });

export const refuse = <R extends Refusal>(refusal: R): Decision<never, R> => ({ accepted: false, refusal });

/**
 * The rules of one stream. `decide` may refuse and never throws; `evolve` is total and silent:
 * what stands in the stream has happened, so it is never refused there.
 */
export type Decider<C extends Command, S, E extends Event, R extends Refusal> = Readonly<{
  initialState: S;
  decide: (command: C, state: S) => Decision<E, R>;
  evolve: (state: S, event: E) => S;
}>;
