import { inboxPositions } from '@kinerja/messaging';
import type { Sample, ServiceMetrics } from '@kinerja/telemetry';
import type { Check } from './service-checks';
import type { ServiceParts } from './service-runtime';

type Watched = Readonly<{ parts: ServiceParts; checks: () => Promise<readonly Check[]> }>;

const sumBy = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const [name, value] of rows) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
};

const parkedKeys = async ({ pool }: ServiceParts): Promise<readonly Sample[]> => {
  const parked = (await inboxPositions(pool)).map((row) => [row.consumer, row.parked] as const);
  return [...sumBy(parked)].map(([consumer, value]) => ({ labels: { consumer }, value }));
};

const projectionLag = async ({ store, projections }: ServiceParts): Promise<readonly Sample[]> => {
  const head = await store.head();
  const lagOf = (position: bigint): number => Number(head > position ? head - position : 0n);
  return projections
    .positions()
    .map(({ name, position }) => ({ labels: { projection: name }, value: lagOf(position) }));
};

/** What a scrape asks the service for: a few short queries, none of which grows with the log. */
export const askGauges = (metrics: ServiceMetrics, { parts, checks }: Watched): void => {
  metrics.ask('kinerja_parked_keys', () => parkedKeys(parts));
  metrics.ask('kinerja_projection_lag_events', () => projectionLag(parts));
  metrics.ask('kinerja_check_ok', async () =>
    (await checks()).map(({ name, ok }) => ({ labels: { check: name }, value: ok ? 1 : 0 })),
  );
};
