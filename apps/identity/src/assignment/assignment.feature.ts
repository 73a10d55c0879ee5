import { assignmentEndedV1ToV2, assignmentStartedV1ToV2 } from '@kinerja/identity-domain';
import { feature, type ComposedRuntime } from '@kinerja/service-runtime';
import { AssignmentController } from './assignment.controller';
import { assignmentHandler, type AssignmentHandler } from './assignment.handler';
import { decisions } from './decisions.table';
import { peopleCounts } from './people-counts.reaction';
import { PersonPostsController } from './person-posts.controller';
import { PromotionController } from './promotion.controller';
import { postRecordsTable } from './post-records.table';
import { postsTable, superiorsTable } from './posts.table';
import type { UnitHandler } from '../unit/unit.handler';
import { superiorReasons } from './superior-reasons.table';
import { successions } from './successions.reaction';
import { assignmentTrail } from './assignment.trail';

type Needs = Readonly<{ assignments: AssignmentHandler; units: UnitHandler }>;

/** Why somebody left or what was wrong is for the administrator and the person. */
const reason = { subject: 'employeeId', purpose: 'identity', fields: ['reason'] } as const;

export const assignmentFeature = feature({
  events: {
    AssignmentStarted: { version: 2, upcasters: { 1: assignmentStartedV1ToV2 } },
    SuperiorChanged: { version: 1, personal: reason },
    AssignmentEnded: { version: 2, upcasters: { 1: assignmentEndedV1ToV2 }, personal: reason },
    AssignmentReopened: { version: 1, personal: reason },
    AssignmentWithdrawn: { version: 1, personal: reason },
  },
  handler: assignmentHandler,
  trail: assignmentTrail,
  tables: [postsTable, superiorsTable, postRecordsTable, superiorReasons, decisions],
  ownReactions: [
    (composed: ComposedRuntime<Needs>) => successions(composed),
    (composed: ComposedRuntime<Needs>) => peopleCounts(composed),
  ],
  controllers: [AssignmentController, PersonPostsController, PromotionController],
});
