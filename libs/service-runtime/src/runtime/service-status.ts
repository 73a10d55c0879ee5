import { MOST_SHOWN } from '@kinerja/database';
import { sqlReactions, sqlWork, type ReactionRunner, type WorkStanding } from '@kinerja/processes';
import type { EventStore } from '@kinerja/event-store';
import { inboxPositions, outboxPositions } from '@kinerja/messaging';
import { setAsideCounts } from '@kinerja/projections';
import type { ServiceRuntime } from './service-runtime';

export type ServiceStatus = Readonly<{
  service: string;
  /** Last position of the log. */
  head: number;
  projections: readonly Readonly<{ name: string; position: number; paused?: string; setAside: number }>[];
  /** Over its own log. */
  reactions: readonly Readonly<{ name: string; position: number; parked: number }>[];
  /** Work that is not finished; `refused` names the first parts and why. */
  processes: readonly WorkStanding[];
  outbox: readonly Readonly<{ topic: string; partition: number; next: number }>[];
  inbox: readonly Readonly<{ consumer: string; topic: string; partition: number; next: number; parked: number }>[];
}>;

const withNumber = <K extends string, T extends Readonly<Record<K, bigint>>>(
  row: T,
  field: K,
): Omit<T, K> & Record<K, number> => ({ ...row, [field]: Number(row[field]) }) as Omit<T, K> & Record<K, number>;

const headOf = async (store: EventStore): Promise<number> => Number(await store.head());

/** How far everything has come: equal numbers everywhere mean that nothing is left to do. */
export const serviceStatus = async (
  service: string,
  parts: ServiceRuntime,
  running: Pick<ReactionRunner, 'positions'>,
): Promise<ServiceStatus> => {
  const { store, pool, projections } = parts;
  // Before the head and the work are read: a reaction that has come to the head has begun all that it had to.
  const reactions = running.positions();
  const [head, outbox, inbox, aside, processes, parked] = await Promise.all([
    headOf(store),
    outboxPositions(pool),
    inboxPositions(pool),
    setAsideCounts(pool),
    sqlWork(pool).unfinished(),
    sqlReactions(pool).parkedCounts(),
  ]);
  return {
    service,
    head,
    projections: projections.positions().map((row) => ({
      ...withNumber<'position', typeof row>(row, 'position'),
      setAside: aside.get(row.name) ?? 0,
    })),
    reactions: reactions.map((row) => ({
      ...withNumber<'position', typeof row>(row, 'position'),
      parked: parked.get(row.name) ?? 0,
    })),
    processes: processes.map((work) => ({ ...work, refused: work.refused.slice(0, MOST_SHOWN) })),
    outbox: outbox.map((row) => withNumber<'next', typeof row>(row, 'next')),
    inbox: inbox.map((row) => withNumber<'next', typeof row>(row, 'next')),
  };
};
