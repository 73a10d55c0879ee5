import type { Contract } from '@kinerja/contracts';
import type { Message } from '../envelope/message';
import type { MessageOf } from './heard-table';

/** Commands that follow from a contract's messages, as a service declares them. `Parts`: what of the running service they need. */
export type Reaction<Parts> = Readonly<{
  name: string;
  contract: Contract;
  start: (parts: Parts) => (message: Message) => Promise<unknown>;
}>;

/** A reaction of a running service. */
export type RunningReaction = Readonly<{
  name: string;
  contract: Contract;
  react: (message: Message) => Promise<unknown>;
}>;

/**
 * `reaction('approve-allowances', tppRunSealedV1, ({ store }) => async ({ data }) => { … })`: list it under `reactions` of a
 * feature. The ids of its commands follow from the message and `name`, which is therefore kept when the code around it moves.
 * What it throws is tried again, then parks the message's key.
 */
export const reaction = <C extends Contract, Parts>(
  name: string,
  contract: C,
  start: (parts: Parts) => (message: MessageOf<C>) => Promise<unknown>,
): Reaction<Parts> => ({ name, contract, start: start as Reaction<Parts>['start'] });

export const startReactions = <Parts>(
  reactions: readonly Reaction<Parts>[],
  parts: Parts,
): readonly RunningReaction[] =>
  reactions.map(({ name, contract, start }) => ({ name, contract, react: start(parts) }));
