import type { EventStore } from '@kinerja/event-store';
import { inboxPositions, outboxPositions } from '@kinerja/messaging';
import { setAsideCounts } from '@kinerja/projections';
import type { ServiceRuntime } from './service-runtime';

export type ServiceStatus = Readonly<{
  service: string;
  /** Last position of the log. */
  head: number;
  projections: readonly Readonly<{ name: string; position: number; paused?: string; setAside: number }>[];
  outbox: readonly Readonly<{ topic: string; partition: number; next: number }>[];
  inbox: readonly Readonly<{ consumer: string; topic: string; partition: number; next: number; parked: number }>[];
}>;

const withNumber = <K extends string, T extends Readonly<Record<K, bigint>>>(
  row: T,
  field: K,
): Omit<T, K> & Record<K, number> => ({ ...row, [field]: Number(row[field]) }) as Omit<T, K> & Record<K, number>;

const headOf = async (store: EventStore): Promise<number> => Number(await store.head());

/** How far everything has come: equal numbers everywhere mean that nothing is left to do. */
export const serviceStatus = async (service: string, parts: ServiceRuntime): Promise<ServiceStatus> => {
  const { store, pool, projections } = parts;
  const [head, outbox, inbox, aside] = await Promise.all([
    headOf(store),
    outboxPositions(pool),
    inboxPositions(pool),
    setAsideCounts(pool),
  ]);
  return {
    service,
    head,
    projections: projections.positions().map((row) => ({
      ...withNumber<'position', typeof row>(row, 'position'),
      setAside: aside.get(row.name) ?? 0,
    })),
    outbox: outbox.map((row) => withNumber<'next', typeof row>(row, 'next')),
    inbox: inbox.map((row) => withNumber<'next', typeof row>(row, 'next')),
  };
};
