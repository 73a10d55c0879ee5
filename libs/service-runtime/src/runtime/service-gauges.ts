import { sqlReactions, sqlWork } from '@kinerja/processes';
import { lastCountersigned } from '@kinerja/log-witness';
import { inboxPositions } from '@kinerja/messaging';
import { setAsideCounts } from '@kinerja/projections';
import type { Sample, ServiceMetrics } from '@kinerja/telemetry';
import type { Publishing } from './outgoing';
import type { Check } from './service-checks';
import type { ServiceRuntime } from './service-runtime';

type Watched = Readonly<{ parts: ServiceRuntime; publishing: Publishing; checks: () => Promise<readonly Check[]> }>;

const sumBy = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const [name, value] of rows) sums.set(name, (sums.get(name) ?? 0) + value);
  return sums;
};

/** Keys of messages, events of own reactions and parts of processes: what goes on without, and waits for somebody. */
const parkedKeys = async ({ pool }: ServiceRuntime): Promise<readonly Sample[]> => {
  const parked = (await inboxPositions(pool)).map((row) => [row.consumer, row.parked] as const);
  const events = await sqlReactions(pool).parkedCounts();
  const refused = (await sqlWork(pool).unfinished()).map((row) => [row.process, row.refused.length] as const);
  return [...sumBy([...parked, ...events, ...refused])].map(([consumer, value]) => ({ labels: { consumer }, value }));
};

const projectionLag = async ({ store, projections }: ServiceRuntime): Promise<readonly Sample[]> => {
  const head = await store.head();
  const lagOf = (position: bigint): number => Number(head > position ? head - position : 0n);
  return projections
    .positions()
    .map(({ name, position }) => ({ labels: { projection: name }, value: lagOf(position) }));
};

const setAside = async ({ pool, projections }: ServiceRuntime): Promise<readonly Sample[]> => {
  const counts = await setAsideCounts(pool);
  return projections.positions().map(({ name }) => ({ labels: { projection: name }, value: counts.get(name) ?? 0 }));
};

/** How long the oldest event has waited that the centre has not countersigned. */
const witnessAge = async ({ pool, clock, settings }: ServiceRuntime): Promise<readonly Sample[]> => {
  if (!settings.centre) return [];
  const size = (await lastCountersigned(pool))?.size ?? 0;
  const { rows } = await pool.query<{ at: Date }>('SELECT recorded_at AS at FROM log.events WHERE position = $1', [size + 1]); // prettier-ignore
  const waiting = rows.map(({ at }) => Math.max(0, (Date.parse(clock.now()) - at.getTime()) / 1_000));
  return [{ value: waiting[0] ?? 0 }];
};

/** What a scrape asks the service for: a few short queries, none of which grows with the log. */
export const askGauges = (metrics: ServiceMetrics, { parts, publishing, checks }: Watched): void => {
  metrics.ask('kinerja_parked_keys', () => parkedKeys(parts));
  metrics.ask('kinerja_projection_lag_events', () => projectionLag(parts));
  metrics.ask('kinerja_set_aside_events', () => setAside(parts));
  metrics.ask('kinerja_witness_age_seconds', () => witnessAge(parts));
  metrics.ask('kinerja_job_age_seconds', async () =>
    [...(await parts.jobs.ages())].map(([job, value]) => ({ labels: { job }, value })),
  );
  const { unsentAge } = publishing;
  if (unsentAge) metrics.ask('kinerja_outbox_unsent_age_seconds', async () => [{ value: await unsentAge() }]);
  metrics.ask('kinerja_check_ok', async () =>
    (await checks()).map(({ name, ok }) => ({ labels: { check: name }, value: ok ? 1 : 0 })),
  );
};
