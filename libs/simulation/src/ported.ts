import type { ReactionStore, WorkStore } from '@kinerja/processes';
import { memoryLogConnection, type LogConnection, type LogParts, type OpenConnection } from '@kinerja/event-store';
import { partitionOf, type Delivery, type InboxPort, type Unsent } from '@kinerja/messaging';
import type { ReadModels } from '@kinerja/projections';
import type { SimulatedProcess } from './simulated-process';
import type { Kept } from './service';
import type { World } from './world';

/** Most messages of a partition that a relay takes at a time. */
const PER_PARTITION = 4;

/** Where it is told that a service's log has grown. */
export const logOf = ({ service }: SimulatedProcess): string => `log of ${service}`;

/** What one process can reach of what is kept; each call is a step that may fail. */
export class Ported {
  constructor(
    private readonly world: World,
    private readonly life: SimulatedProcess,
    private readonly kept: Kept,
  ) {}

  /** What the store reads of the log. */
  reader(reader: LogParts['reader']): LogParts['reader'] {
    const { world, life } = this;
    return {
      load: (stream) => world.call(life, `load ${stream}`, () => reader.load(stream)),
      outcomeOf: (id) => world.call(life, 'outcome', () => reader.outcomeOf(id)),
      read: (after, limit) => world.call(life, 'read', () => reader.read(after, limit)),
      head: () => world.call(life, 'head', () => reader.head()),
    };
  }

  /** What the store writes it with: each statement is a call of its own, so that a process may die between two. */
  connection(): OpenConnection {
    const { world, life, kept } = this;
    const open = memoryLogConnection(kept.log);
    return async (onLost) => {
      const connection = await open(onLost);
      const query: LogConnection['query'] = (statement) =>
        world.call(life, statement.name, () => connection.query(statement), [life.service, logOf(life)]);
      return { query, end: () => connection.end() };
    };
  }

  tables(): ReadModels {
    const { world, life, kept } = this;
    return {
      positions: (names) => world.call(life, 'checkpoints', () => kept.tables.positions(names)),
      write: (moves) => world.call(life, 'project', () => kept.tables.write(moves), [life.service]),
    };
  }

  inbox(): InboxPort {
    const { world, life, kept } = this;
    return {
      positions: (topic) => world.call(life, `positions ${topic}`, () => kept.inbox.positions(topic)),
      keys: (topic, keys) => world.call(life, `keys ${topic}`, () => kept.inbox.keys(topic, keys)),
      write: (topic, pending) =>
        world.call(life, `inbox ${topic}`, () => kept.inbox.write(topic, pending), [life.service]),
    };
  }

  reactions(): ReactionStore {
    const { world, life, kept } = this;
    const { reactions } = kept;
    return {
      position: (name) => world.call(life, 'reaction position', () => reactions.position(name)),
      move: (move) => world.call(life, 'react', () => reactions.move(move), [life.service]),
      parkedStreams: (name) => world.call(life, 'parked streams', () => reactions.parkedStreams(name)),
      due: (name) => world.call(life, 'parked events', () => reactions.due(name)),
      settle: (name, at) => world.call(life, 'settle', () => reactions.settle(name, at), [life.service]),
      postpone: (name, at, why) => world.call(life, 'postpone', () => reactions.postpone(name, at, why)),
      parkedCounts: () => world.call(life, 'parked counts', () => reactions.parkedCounts()),
    };
  }

  work(): WorkStore {
    const { world, life, kept } = this;
    const { work } = kept;
    return {
      add: (process, one) => world.call(life, `begin ${process}`, () => work.add(process, one), [life.service]),
      find: (process, id) => world.call(life, `take ${process}`, () => work.find(process, id)),
      note: (process, id, progress) => world.call(life, `note ${process}`, () => work.note(process, id, progress)),
      finish: (process, id) => world.call(life, `finish ${process}`, () => work.finish(process, id), [life.service]),
      unfinished: (process) => world.call(life, 'due work', () => work.unfinished(process)),
    };
  }

  unsent(): Unsent {
    const { world, life, kept } = this;
    return {
      next: () => world.call(life, 'unsent', () => unsentOf(kept)),
      sent: (messages) => world.call(life, 'sent', () => moveCursor(kept, messages)),
    };
  }
}

const nameOf = ({ topic, partition }: Pick<Delivery, 'topic' | 'partition'>): string => `${topic}/${partition}`;

const isSent = (row: Delivery, cursor: Kept['cursor']): boolean => row.offset < (cursor.get(nameOf(row)) ?? 0n);

/** The cursor never goes back, so the rows at the beginning of the outbox that are sent stay so. */
const unsentFrom = (kept: Kept): number => {
  const { log, cursor } = kept;
  for (let row = log.outbox[kept.sent]; row && isSent(row, cursor); row = log.outbox[kept.sent]) kept.sent += 1;
  return kept.sent;
};

export const unsentOf = (kept: Kept): readonly Delivery[] => {
  const { log, cursor } = kept;
  const taken = new Map<string, number>();
  return log.outbox.slice(unsentFrom(kept)).filter((row) => {
    const name = nameOf(row);
    const count = taken.get(name) ?? 0;
    if (isSent(row, cursor) || count === PER_PARTITION) return false;
    if (row.partition !== partitionOf(row.key)) throw new Error(`${row.key} is on the wrong partition`);
    taken.set(name, count + 1);
    return true;
  });
};

/** Never back, as in SQL. */
export const moveCursor = ({ cursor }: Kept, messages: readonly Delivery[]): void => {
  for (const message of messages) {
    const next = message.offset + 1n;
    if (next > (cursor.get(nameOf(message)) ?? 0n)) cursor.set(nameOf(message), next);
  }
};
