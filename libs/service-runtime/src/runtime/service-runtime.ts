import type { Clock } from '@kinerja/clock';
import type { ProcessQueue } from '@kinerja/processes';
import type { CommandLog } from '@kinerja/commands';
import type { EventStore, SealingEventStore } from '@kinerja/event-store';
import type { Jobs } from '@kinerja/jobs';
import type { FollowedLog, ProjectionRunner } from '@kinerja/projections';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { ServiceSettings } from '../settings/service-settings';
import { CLOCK, DATA_SOURCE, EVENT_STORE, JOBS, POOL, PROCESSES, PROJECTIONS, RUNTIME, SETTINGS } from './tokens';

/** The log of a service, from which its handlers also announce. */
export type ServiceStore = SealingEventStore & CommandLog;

/** What a running service has; the tokens lead to the same things. */
export type ServiceRuntime = Readonly<{
  settings: ServiceSettings;
  /** Also forgets: `erase(subject, purpose)`. */
  store: ServiceStore;
  dataSource: DataSource;
  pool: Pool;
  clock: Clock;
  jobs: Jobs;
  projections: ProjectionRunner;
  /** Makes work over many due. */
  processes: ProcessQueue;
  log: Logger;
}>;

/** What of it a service's `compose` makes its parts from: no more than whoever runs them without Nest can have too. */
export type ServicePorts = Pick<ServiceRuntime, 'dataSource' | 'clock' | 'jobs' | 'processes'> &
  Readonly<{
    settings: Pick<ServiceSettings, 'agency' | 'zone'>;
    store: EventStore & CommandLog;
    projections: FollowedLog['projections'];
    log: Pick<Logger, 'warn' | 'error'>;
  }>;

@Module({})
class RuntimeModule {}

const partsAsProviders = (runtime: ServiceRuntime): readonly Provider[] => {
  const { settings, store, dataSource, pool, clock, jobs, projections, processes } = runtime;
  return [
    { provide: SETTINGS, useValue: settings },
    { provide: EVENT_STORE, useValue: store },
    { provide: DATA_SOURCE, useValue: dataSource },
    { provide: POOL, useValue: pool },
    { provide: CLOCK, useValue: clock },
    { provide: JOBS, useValue: jobs },
    { provide: PROJECTIONS, useValue: projections },
    { provide: PROCESSES, useValue: processes },
    { provide: RUNTIME, useValue: runtime },
  ];
};

/**
 * The one global module of a service's Nest application; each application has its own. `provided`: what the service's features
 * provide, which is everybody's, like the parts of the runtime themselves.
 */
export const runtimeModule = (runtime: ServiceRuntime, provided: readonly Provider[]): DynamicModule => {
  const providers = [...partsAsProviders(runtime), ...provided];
  const exported = providers.map((provider) => ('provide' in provider ? provider.provide : provider));
  return { module: RuntimeModule, global: true, providers, exports: exported };
};
