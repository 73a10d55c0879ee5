import type { CommandLog } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import type { Jobs } from '@kinerja/jobs';
import type { ProjectionRunner } from '@kinerja/projections';
import {
  CLOCK,
  DATA_SOURCE,
  EVENT_STORE,
  JOBS,
  PROJECTIONS,
  type Clock,
  type ServiceRuntime,
} from '@kinerja/service-shell';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { MonthInputs } from '../inputs/month-inputs';
import { PolicyPacks } from '../policy-pack/policy-packs.queries';
import { AllowanceController } from './allowance.controller';
import { ComputationJob } from './computation.job';
import { ReleaseController } from './release.controller';
import { RunReadingController } from './run-reading.controller';
import { RunController } from './run.controller';
import { RunFacts } from './run-facts';
import { allowanceHandler, RUN_HANDLER, runHandler } from './run.handler';
import { Runs } from './runs.queries';

/** Where the job reads; gathered so that each part below names few others. */
class Reads {
  constructor(
    readonly inputs: MonthInputs,
    readonly packs: PolicyPacks,
    readonly runs: Runs,
  ) {}
}

const readsOf = (inputs: MonthInputs, packs: PolicyPacks, runs: Runs): Reads => new Reads(inputs, packs, runs);

const jobOf = (jobs: Jobs, reads: Reads, store: CommandLog, clock: Clock): ComputationJob =>
  new ComputationJob(jobs, reads, { run: runHandler(store), allowance: allowanceHandler(store), clock });

const factsOf = (
  reads: Reads,
  store: EventStore & CommandLog,
  projections: ProjectionRunner,
  job: ComputationJob,
): RunFacts => new RunFacts(reads, store, projections, job);

const providers: Provider[] = [
  { provide: RUN_HANDLER, useFactory: runHandler, inject: [EVENT_STORE] },
  { provide: Runs, useFactory: (source: DataSource) => new Runs(source), inject: [DATA_SOURCE] },
  { provide: Reads, useFactory: readsOf, inject: [MonthInputs, PolicyPacks, Runs] },
  { provide: ComputationJob, useFactory: jobOf, inject: [JOBS, Reads, EVENT_STORE, CLOCK] },
  { provide: RunFacts, useFactory: factsOf, inject: [Reads, EVENT_STORE, PROJECTIONS, ComputationJob] },
];

@Module({})
export class RunModule {
  static of({ module }: ServiceRuntime, features: readonly DynamicModule[]): DynamicModule {
    return {
      module: RunModule,
      imports: [module, ...features],
      controllers: [RunController, ReleaseController, RunReadingController, AllowanceController],
      providers,
      exports: [Runs],
    };
  }
}
