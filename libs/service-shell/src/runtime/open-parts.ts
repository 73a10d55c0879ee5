import { openDataSource, openPool } from '@kinerja/database';
import { openEventStore } from '@kinerja/event-store';
import { openJobs, type Jobs } from '@kinerja/jobs';
import { routeTo } from '@kinerja/messaging';
import { ProjectionRunner } from '@kinerja/projections';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { withPositions } from '../commands/position-notes';
import type { ServiceSettings } from '../settings/service-settings';
import type { Clock } from './clock';
import type { ServiceDefinition } from './service-definition';
import type { ServiceParts } from './service-runtime';

const POOL_SIZE = 6;
const QUERY_POOL_SIZE = 4;

type Opening = Readonly<{ definition: ServiceDefinition; settings: ServiceSettings; clock: Clock; log: Logger }>;

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

/** Opens database, log, read models and jobs. @throws the driver's error when the database cannot be reached. */
export const openParts = async (opening: Opening): Promise<ServiceParts> => {
  const { definition, settings, clock, log } = opening;
  const pool = poolOf(opening);
  const route = routeTo({ agency: settings.agency, service: definition.name });
  const { sealingKey } = settings;
  const sealing = sealingKey === undefined ? {} : { sealing: { wrappingKey: sealingKey } };
  const store = withPositions(openEventStore({ pool, catalog: definition.catalog, route, ...sealing }));
  const dataSource = await openDataSource({
    url: settings.database.appUrl,
    entities: definition.entities,
    schema: definition.name,
    poolSize: QUERY_POOL_SIZE,
    onPoolError: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });
  const projections = new ProjectionRunner({
    pool,
    store,
    projections: definition.projections,
    onFailure: (error) => log.warn({ err: error }, 'the projections try again'),
    onFault: (fault) => log.error(fault, 'a projection is paused'),
  });
  return { settings, store, dataSource, pool, clock, jobs: jobsOf(opening), projections };
};
