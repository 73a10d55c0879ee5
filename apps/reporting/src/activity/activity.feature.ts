import { feature } from '@kinerja/service-runtime';
import { activities } from './activities.table';
import { ActivityApprovalsController } from './activity-approvals.controller';
import { activityLogHandler } from './activity-log.handler';
import { ActivityReadingController } from './activity-reading.controller';
import { ActivityReviewController } from './activity-review.controller';
import { ActivityController } from './activity.controller';
import { unitMonths } from './unit-months.table';
import { activityTrail } from './activity.trail';

/** What somebody writes of their day, and what is written back, may name anybody. */
const words = (field: string) => ({ subject: 'employee', purpose: 'reporting', fields: [field] });

export const activityFeature = feature({
  events: {
    ActivityReported: { version: 1, personal: words('activity.description') },
    ActivityCorrected: { version: 1, personal: words('activity.description') },
    ActivityApproved: { version: 1 },
    ActivityReturned: { version: 1, personal: words('note') },
    ActivityMonthClosed: { version: 1 },
  },
  handler: activityLogHandler,
  trail: activityTrail,
  tables: [activities, unitMonths],
  controllers: [ActivityController, ActivityReviewController, ActivityApprovalsController, ActivityReadingController],
});
