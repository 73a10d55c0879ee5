import type { EventStore } from '@kinerja/event-store';
import { inboxPositions, outboxPositions } from '@kinerja/messaging';
import type { ServiceParts } from './service-runtime';

export type ServiceStatus = Readonly<{
  service: string;
  /** Last position of the log. */
  head: number;
  projections: readonly Readonly<{ name: string; position: number; paused?: string }>[];
  outbox: readonly Readonly<{ topic: string; partition: number; next: number }>[];
  inbox: readonly Readonly<{ consumer: string; topic: string; partition: number; next: number; parked: number }>[];
}>;

const withNumber = <K extends string, T extends Readonly<Record<K, bigint>>>(
  row: T,
  field: K,
): Omit<T, K> & Record<K, number> => ({ ...row, [field]: Number(row[field]) }) as Omit<T, K> & Record<K, number>;

const headOf = async (store: EventStore): Promise<number> => Number(await store.head());

/** How far everything has come: equal numbers everywhere mean that nothing is left to do. */
export const serviceStatus = async (service: string, parts: ServiceParts): Promise<ServiceStatus> => {
  const { store, pool, projections } = parts;
  const [head, outbox, inbox] = await Promise.all([headOf(store), outboxPositions(pool), inboxPositions(pool)]);
  return {
    service,
    head,
    projections: projections.positions().map((row) => withNumber<'position', typeof row>(row, 'position')),
    outbox: outbox.map((row) => withNumber<'next', typeof row>(row, 'next')),
    inbox: inbox.map((row) => withNumber<'next', typeof row>(row, 'next')),
  };
};
