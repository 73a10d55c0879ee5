import type { InboxPort } from '@kinerja/messaging';
import { RowFold, type ReadModels } from '@kinerja/projections';
import { noMutations, type Mutations } from './mutations';
import { moveCursor } from './ported';
import type { Kept } from './service';

type Pending = Parameters<InboxPort['write']>[1];

/** `pending` as it would be if the offsets stood where they stand now: whoever was faster is not noticed. */
const asIfNobodyWasFaster = async (
  inbox: Pick<InboxPort, 'positions'>,
  topic: string,
  pending: Pending,
): Promise<Pending> => {
  const positions = await inbox.positions(topic);
  const moves = [...pending.moves].map(([partition, { next }]) => [partition, { expected: positions.get(partition) ?? 0n, next }] as const); // prettier-ignore
  return Object.assign(Object.create(pending) as Pending, { moves: new Map(moves) });
};

const without = (pending: Pending, parts: object): Pending => Object.assign(Object.create(pending) as Pending, parts);

const inboxWithoutCompareAndSet = (inbox: InboxPort, { inbox: stored }: Kept): InboxPort => ({
  positions: (topic) => inbox.positions(topic),
  keys: (topic, keys) => inbox.keys(topic, keys),
  write: async (topic, pending) => inbox.write(topic, await asIfNobodyWasFaster(stored, topic, pending)),
});

const inboxThatForgets = (inbox: InboxPort, { inbox: stored }: Kept): InboxPort => ({
  positions: async () => new Map(),
  keys: async () => new Map(),
  write: async (topic, pending) => inbox.write(topic, await asIfNobodyWasFaster(stored, topic, pending)),
});

const inboxThatMovesOnFirst = (inbox: InboxPort): InboxPort => ({
  positions: (topic) => inbox.positions(topic),
  keys: (topic, keys) => inbox.keys(topic, keys),
  write: async (topic, pending) => {
    const nothing = { sequences: new Map(), rows: [], parked: [], held: [] };
    await inbox.write(topic, without(pending, nothing));
    await inbox.write(topic, without(pending, { moves: new Map() }));
  },
});

const tablesThatMoveOnFirst = (tables: ReadModels): ReadModels => ({
  positions: (names) => tables.positions(names),
  write: async (moves) => {
    await tables.write(moves.map((move) => ({ ...move, fold: new RowFold(move.fold.table) })));
    await tables.write(moves.map((move) => ({ ...move, from: move.to })));
  },
});

/** Bugs that were made in systems like this one; the simulation has to find each of them. */
export const plantedBugs: Readonly<Record<string, Mutations>> = {
  'a relay that moves its cursor before the acknowledgement': {
    ...noMutations,
    unsent: (unsent, kept) => ({
      next: async () => {
        const messages = await unsent.next();
        moveCursor(kept, messages);
        return messages;
      },
      sent: async () => undefined,
    }),
  },
  'an inbox without compare-and-set': { ...noMutations, inbox: inboxWithoutCompareAndSet },
  'an inbox that knows neither offset nor key sequence': { ...noMutations, inbox: inboxThatForgets },
  'a consumer that moves on before its effect is written': { ...noMutations, inbox: inboxThatMovesOnFirst },
  'a projection whose checkpoint is written apart from its rows': { ...noMutations, tables: tablesThatMoveOnFirst },
};
