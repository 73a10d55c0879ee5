import type { ProcessQueue } from '@kinerja/processes';
import type { CommandLog } from '@kinerja/commands';
import type { SealingEventStore } from '@kinerja/event-store';
import type { Jobs } from '@kinerja/jobs';
import type { ProjectionRunner } from '@kinerja/projections';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { ServiceSettings } from '../settings/service-settings';
import type { Clock } from './clock';
import { CLOCK, DATA_SOURCE, EVENT_STORE, JOBS, POOL, PROCESSES, PROJECTIONS, RUNTIME, SETTINGS } from './tokens';

/** The log of a service, from which its handlers also announce. */
export type ServiceStore = SealingEventStore & CommandLog;

/** What a running service has; the tokens lead to the same things. */
export type ServiceParts = Readonly<{
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

/** The parts, and the one global Nest module of the service's application: each application has its own. */
export type ServiceRuntime = ServiceParts & Readonly<{ module: DynamicModule }>;

@Module({})
class RuntimeModule {}

const partsAsProviders = (parts: ServiceParts): readonly Provider[] => {
  const { settings, store, dataSource, pool, clock, jobs, projections, processes } = parts;
  return [
    { provide: SETTINGS, useValue: settings },
    { provide: EVENT_STORE, useValue: store },
    { provide: DATA_SOURCE, useValue: dataSource },
    { provide: POOL, useValue: pool },
    { provide: CLOCK, useValue: clock },
    { provide: JOBS, useValue: jobs },
    { provide: PROJECTIONS, useValue: projections },
    { provide: PROCESSES, useValue: processes },
    { provide: RUNTIME, useValue: parts },
  ];
};

/** `provided`: what the service's features provide; it is everybody's, like the parts themselves. */
export const runtimeOf = (parts: ServiceParts, provided: readonly Provider[]): ServiceRuntime => {
  const providers = [...partsAsProviders(parts), ...provided];
  const exported = providers.map((provider) => ('provide' in provider ? provider.provide : provider));
  return { ...parts, module: { module: RuntimeModule, global: true, providers, exports: exported } };
};
