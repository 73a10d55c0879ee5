import { openDataSource, openPool } from '@kinerja/database';
import { openEventStore, type SealingEventStore } from '@kinerja/event-store';
import { openJobs, requireSuitableRedis, type Jobs } from '@kinerja/jobs';
import { routeTo } from '@kinerja/messaging';
import { ProjectionRunner } from '@kinerja/projections';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { withProblems } from '../commands/event-store.with-problems';
import { withTracing } from '../commands/event-store.with-tracing';
import { withPositions } from '../commands/position-notes';
import type { ServiceSettings } from '../settings/service-settings';
import type { Clock } from './clock';
import type { Instruments } from './instruments';
import type { ServiceDefinition } from './service-definition';
import type { ServiceRuntime } from './service-runtime';

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

/** The log, which notes for every request how far it wrote, and says as a problem what it cannot hold. */
const storeOf = ({ definition, settings, instruments }: Opening, pool: Pool): SealingEventStore => {
  const { agency, sealingKey } = settings;
  const route = routeTo({ agency, service: definition.name });
  const sealing = sealingKey === undefined ? {} : { sealing: { wrappingKey: sealingKey } };
  const { metrics, tracing } = instruments;
  const onBatch = (items: number, seconds: number): void => metrics.appended(items, seconds);
  const store = openEventStore({ pool, catalog: definition.catalog, route, onBatch, ...sealing });
  return withPositions(withTracing(withProblems(store), tracing));
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
  return { settings, store, dataSource, pool, clock, jobs: jobsOf(opening), projections, log };
};
