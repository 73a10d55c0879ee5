import { feature, RUNTIME, type ServiceRuntime } from '@kinerja/service-runtime';
import { ComputationJob } from './computation.job';
import { ReleaseController } from './release.controller';
import { RunReadingController } from './run-reading.controller';
import { RunController } from './run.controller';
import { RunFacts } from './run-facts';
import { allowanceHandler, runHandler } from './run.handler';
import { runExclusions, runs } from './runs.table';

const jobOf = ({ jobs, dataSource, store, clock }: ServiceRuntime): ComputationJob =>
  new ComputationJob(jobs, dataSource, {
    run: runHandler(store),
    allowance: allowanceHandler(store),
    clock,
  });

const factsOf = ({ dataSource, store, projections }: ServiceRuntime, job: ComputationJob): RunFacts =>
  new RunFacts(dataSource, store, projections, job);

export const runFeature = feature({
  events: {
    RunOpened: { version: 1 },
    ComputationStarted: { version: 1 },
    ComputationRecorded: { version: 1 },
    PersonExcluded: { version: 1 },
    RunVerified: { version: 1 },
    RunSealed: { version: 1 },
  },
  handler: runHandler,
  tables: [runs, runExclusions],
  controllers: [RunController, ReleaseController, RunReadingController],
  providers: [
    { provide: ComputationJob, useFactory: jobOf, inject: [RUNTIME] },
    { provide: RunFacts, useFactory: factsOf, inject: [RUNTIME, ComputationJob] },
  ],
});
