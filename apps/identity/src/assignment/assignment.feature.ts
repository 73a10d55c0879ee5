import { assignmentStartedV1ToV2 } from '@kinerja/identity-domain';
import { feature } from '@kinerja/service-runtime';
import { AssignmentController } from './assignment.controller';
import { assignmentHandler } from './assignment.handler';
import { postsTable, superiorsTable } from './posts.table';

export const assignmentFeature = feature({
  events: {
    AssignmentStarted: { version: 2, upcasters: { 1: assignmentStartedV1ToV2 } },
    SuperiorChanged: { version: 1 },
    AssignmentEnded: { version: 1 },
  },
  handler: assignmentHandler,
  tables: [postsTable, superiorsTable],
  controllers: [AssignmentController],
});
