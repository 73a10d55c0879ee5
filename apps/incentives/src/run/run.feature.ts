import { feature } from '@kinerja/service-runtime';
import { ReleaseController } from './release.controller';
import { RunReadingController } from './run-reading.controller';
import { RunController } from './run.controller';
import { runHandler } from './run.handler';
import { runExclusions, runs } from './runs.table';
import { runTrail } from './run.trail';

export const runFeature = feature({
  events: {
    RunOpened: { version: 1 },
    ComputationStarted: { version: 1 },
    ComputationRecorded: { version: 1 },
    PersonExcluded: { version: 1, personal: { subject: 'employeeId', purpose: 'pay', fields: ['reason'] } },
    RunVerified: { version: 1 },
    RunSealed: { version: 1 },
  },
  handler: runHandler,
  trail: runTrail,
  tables: [runs, runExclusions],
  controllers: [RunController, ReleaseController, RunReadingController],
});
