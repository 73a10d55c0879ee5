import type { Command, Decider, Decision, Event, Refusal } from '@kinerja/kernel';

type Then<E extends Event, R extends Refusal> = Readonly<{
  /** Exactly these events, in this order. */
  then: (...events: E[]) => void;
  /** This refusal with all its facts. */
  thenRefused: (refusal: R) => void;
  /** Accepted, and there was nothing to do. */
  thenNothing: () => void;
}>;

type Given<C extends Command, E extends Event, R extends Refusal> = Readonly<{
  when: (command: C) => Then<E, R>;
}>;

const judge = <E extends Event, R extends Refusal>(decision: Decision<E, R>): Then<E, R> => ({
  then: (...events) => expect(decision).toEqual({ accepted: true, events }),
  thenRefused: (refusal) => expect(decision).toEqual({ accepted: false, refusal }),
  thenNothing: () => expect(decision).toEqual({ accepted: true, events: [] }),
});

/** `given(drafted(), submitted()).when(approveBy(appraiser)).then(approved())` */
export const specFor = <C extends Command, S, E extends Event, R extends Refusal>(decider: Decider<C, S, E, R>) => ({
  given: (...events: E[]): Given<C, E, R> => ({
    when: (command) => judge(decider.decide(command, events.reduce(decider.evolve, decider.initialState))),
  }),
});
