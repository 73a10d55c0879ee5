import { feature } from '@kinerja/service-runtime';
import { RotationController } from './rotation.controller';
import { rotationHandler } from './rotation.handler';
import { RotationReadingController } from './rotation-reading.controller';
import { rotationsTable, teamMembersTable } from './rotation.table';
import { rotationTrail } from './rotation.trail';

export const rotationFeature = feature({
  events: {
    UnitRotationSet: { version: 1 },
    UnitRotationWithdrawn: { version: 1 },
    TeamMemberPlaced: { version: 1 },
  },
  handler: rotationHandler,
  trail: rotationTrail,
  tables: [rotationsTable, teamMembersTable],
  controllers: [RotationController, RotationReadingController],
});
