import { handlerFor, type EventStore } from '@kinerja/event-store';
import { activityLogDecider } from '@kinerja/reporting-domain';
import { publishActivityLog } from './activity-log.publisher';

/** One stream per person and month. */
export const activityLogHandler = (store: EventStore) =>
  handlerFor(activityLogDecider, store, ({ employee, month }) => `activity-${employee}-${month}`, {
    publish: publishActivityLog,
  });
export type ActivityLogHandler = ReturnType<typeof activityLogHandler>;
