import type { Handled } from '@kinerja/commands';
import type { Refusal } from '@kinerja/kernel';

/**
 * Work over many parts, such as the people of a month. It is begun by `ProcessQueue.begin` and goes on until nothing of it is
 * due, through any number of ends of processes.
 */
export type Process<Item extends object = object, Part = unknown> = Readonly<{
  name: string;
  /** The parts still to do, as far as the tables say; one that was done may be among them. @throws ReadModelsBehind */
  due: (item: Item) => Promise<readonly Part[]>;
  /** Names a part within its item, the same way every time: the id of its command follows from it. */
  nameOf: (part: Part) => string;
  /** Does one part, within a command of its own, and answers why not where a command was refused. */
  step: (item: Item, part: Part) => Promise<Refusal | undefined>;
  /** When no part is due any more and none was refused, within a command of its own; may be repeated. */
  finish?: (item: Item) => Promise<void>;
}>;

/** `defineProcess<Closing, Posting>({ name: 'month-closing', due, nameOf, step })`: where it is run nobody asks for its types. */
export const defineProcess = <Item extends object, Part>(process: Process<Item, Part>): Process =>
  process as unknown as Process;

/** The first "no" among the answers to commands of a step. */
export const refusalOf = (...answers: readonly Handled<Refusal>[]): Refusal | undefined => {
  for (const answer of answers) if (!answer.accepted) return answer.refusal;
  return undefined;
};
