import { feature } from '@kinerja/service-shell';
import { AllowanceController } from './allowance.controller';
import { approveAllowances } from './approval.reaction';
import { lines } from './lines.projection';
import { allowanceHandler } from './run.handler';

/** What a run comes to for one person. */
export const allowanceFeature = feature({
  events: { AllowanceComputed: { version: 1 }, AllowanceApproved: { version: 1 } },
  handler: allowanceHandler,
  tables: [lines],
  reactions: [approveAllowances],
  controllers: [AllowanceController],
});
