import { feature } from '@kinerja/service-runtime';
import { activities } from './activities.table';
import { ActivityApprovalsController } from './activity-approvals.controller';
import { activityLogHandler } from './activity-log.handler';
import { ActivityReadingController } from './activity-reading.controller';
import { ActivityReviewController } from './activity-review.controller';
import { ActivityController } from './activity.controller';
import { unitMonths } from './unit-months.table';
import { activityTrail } from './activity.trail';

export const activityFeature = feature({
  events: {
    ActivityReported: { version: 1 },
    ActivityCorrected: { version: 1 },
    ActivityApproved: { version: 1 },
    ActivityReturned: { version: 1 },
    ActivityMonthClosed: { version: 1 },
  },
  handler: activityLogHandler,
  trail: activityTrail,
  tables: [activities, unitMonths],
  controllers: [ActivityController, ActivityReviewController, ActivityApprovalsController, ActivityReadingController],
});
