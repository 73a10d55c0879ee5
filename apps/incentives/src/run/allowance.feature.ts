import { feature } from '@kinerja/service-runtime';
import { AllowanceController } from './allowance.controller';
import { approval } from './approval.process';
import { lines } from './lines.table';
import { allowanceHandler } from './run.handler';
import { sealedRun } from './sealed-run.reaction';
import { allowanceTrail } from './run.trail';

/** What a run comes to for one person. */
export const allowanceFeature = feature({
  events: { AllowanceComputed: { version: 1 }, AllowanceApproved: { version: 1 } },
  handler: allowanceHandler,
  trail: allowanceTrail,
  tables: [lines],
  ownReactions: [sealedRun],
  processes: [approval],
  controllers: [AllowanceController],
});
