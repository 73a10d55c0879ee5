import { feature } from '@kinerja/service-shell';
import { AssignmentController } from './assignment.controller';
import { assignmentHandler } from './assignment.handler';
import { assignmentsTable, superiorsTable } from './assignments.projection';

export const assignmentFeature = feature({
  events: { AssignmentStarted: { version: 1 }, SuperiorChanged: { version: 1 } },
  handler: assignmentHandler,
  tables: [assignmentsTable, superiorsTable],
  controllers: [AssignmentController],
});
