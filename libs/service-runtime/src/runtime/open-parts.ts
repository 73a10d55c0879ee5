import type { Clock } from '@kinerja/clock';
import { ProcessQueue, sqlWork } from '@kinerja/processes';
import { openDataSource, openPool } from '@kinerja/database';
import { withRoute } from '@kinerja/commands';
import { openEventStore } from '@kinerja/event-store';
import { openJobs, requireSuitableRedis, type Jobs } from '@kinerja/jobs';
import { routeTo } from '@kinerja/messaging';
import { ProjectionRunner } from '@kinerja/projections';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { appendTracing, tracedRoute } from '../tracing/append-tracing';
import type { ServiceSettings } from '../settings/service-settings';
import type { Instruments } from '@kinerja/telemetry';
import type { ServiceDefinition } from './service-definition';
import type { ServiceRuntime, ServiceStore } from './service-runtime';

const POOL_SIZE = 6;
const QUERY_POOL_SIZE = 4;

type Opening = Readonly<{
  definition: ServiceDefinition;
  settings: ServiceSettings;
  clock: Clock;
  log: Logger;
  instruments: Instruments;
}>;

const poolOf = ({ definition, settings, log }: Opening): Pool =>
  openPool({
    url: settings.database.appUrl,
    max: settings.database.poolSize ?? POOL_SIZE,
    name: definition.name,
    onLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });

const jobsOf = ({ definition, settings, log }: Opening): Jobs => {
  const onError = (error: Error): void => log.warn({ err: error }, 'jobs');
  const { jobsRedisUrl, database, agency } = settings;
  return jobsRedisUrl === undefined
    ? openJobs({ driver: 'postgres', url: database.appUrl }, onError)
    : openJobs({ driver: 'redis', url: jobsRedisUrl, prefix: `${agency}-${definition.name}` }, onError);
};

/** The log, and the route that its handlers announce by. */
const storeOf = ({ definition, settings, instruments }: Opening, pool: Pool): ServiceStore => {
  const { agency, sealingKey } = settings;
  const sealing = sealingKey === undefined ? {} : { sealing: { wrappingKey: sealingKey } };
  const { metrics, tracing } = instruments;
  const onBatch = (items: number, seconds: number): void => metrics.appended(items, seconds);
  const { catalog, name } = definition;
  const store = openEventStore({ pool, catalog, onBatch, ...sealing, ...appendTracing(tracing) });
  return withRoute(store, tracedRoute(routeTo({ agency, service: name }), tracing));
};

/**
 * Opens database, log, read models and jobs.
 * @throws the driver's error when the database cannot be reached, UnsuitableRedis for one that would throw jobs away.
 */
export const openParts = async (opening: Opening): Promise<ServiceRuntime> => {
  const { definition, settings, clock, log } = opening;
  if (settings.jobsRedisUrl !== undefined) await requireSuitableRedis(settings.jobsRedisUrl);
  const dataSource = await openDataSource({
    url: settings.database.appUrl,
    entities: definition.entities,
    schema: definition.name,
    poolSize: QUERY_POOL_SIZE,
    onPoolError: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });
  const pool = poolOf(opening);
  const store = storeOf(opening, pool);
  const projections = new ProjectionRunner({
    pool,
    store,
    projections: definition.projections,
    onFailure: (error) => log.warn({ err: error }, 'the projections try again'),
    onFault: ({ projection, reason, setAside }) =>
      log.error({ projection, reason }, setAside ? 'a read model set an event aside' : 'a read model has stopped'),
  });
  const jobs = jobsOf(opening);
  const processes = new ProcessQueue(sqlWork(pool), jobs);
  return { settings, store, dataSource, pool, clock, jobs, projections, processes, log };
};
