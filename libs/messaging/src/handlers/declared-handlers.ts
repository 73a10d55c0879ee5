import type { Contract } from '@kinerja/contracts';
import { withCommand } from '@kinerja/commands';
import { projected } from '@kinerja/projections';
import type { Handlers, MessageKind } from '../consumer/handlers';
import type { Message } from '../envelope/message';
import { commandOf } from './command-of';
import type { HeardTable } from './heard-table';
import type { RunningReaction } from './reaction';

/** What a service does with the messages it hears. */
export type Declared = Readonly<{ tables: readonly HeardTable[]; reactions: readonly RunningReaction[] }>;

/** Stands around the work of every reaction, such as a span; tables, which only compute rows, run without. */
export type AroundReaction = (reaction: string, message: Message, work: () => Promise<unknown>) => Promise<unknown>;

const nothingAround: AroundReaction = (_reaction, _message, work) => work();

/** Every contract that one of the tables or reactions names, each once. */
export const contractsOf = ({
  tables,
  reactions,
}: Readonly<{
  tables: readonly Pick<HeardTable, 'contracts'>[];
  reactions: readonly Readonly<{ contract: Contract }>[];
}>): readonly Contract[] => [
  ...new Set([...tables.flatMap(({ contracts }) => contracts), ...reactions.map(({ contract }) => contract)]),
];

const kindsOf = ({ tables, reactions }: Declared): ReadonlyMap<string, MessageKind> => {
  const ofRows = new Set(tables.flatMap(({ types }) => types));
  const ofCommands = new Set(reactions.map(({ contract }) => contract.type));
  const kindOf = (type: string): MessageKind => {
    if (!ofCommands.has(type)) return 'rows';
    return ofRows.has(type) ? 'both' : 'commands';
  };
  return new Map([...ofRows, ...ofCommands].map((type) => [type, kindOf(type)]));
};

/** The tables and reactions of a service as its consumer runs them; each reaction under the command that follows from the message. */
export const declaredHandlers = (
  consumer: string,
  declared: Declared,
  around: AroundReaction = nothingAround,
): Handlers => {
  const kinds = kindsOf(declared);
  const run = (message: Message, { name, react }: RunningReaction): Promise<unknown> =>
    around(name, message, () => withCommand(commandOf(message, consumer, name), () => react(message)));
  return {
    kindOf: (type) => kinds.get(type) ?? 'unheard',
    handle: async (message) => {
      const rows = declared.tables
        .filter(({ types }) => types.includes(message.type))
        .map((table) => projected(table, message));
      for (const reaction of declared.reactions)
        if (reaction.contract.type === message.type) await run(message, reaction);
      return rows;
    },
  };
};
