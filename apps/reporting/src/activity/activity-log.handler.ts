import { handlerFor, type CommandLog } from '@kinerja/commands';
import { activityLogDecider } from '@kinerja/reporting-domain';
import { publishActivityLog } from './activity-log.publisher';

/** One stream per person and month. */
export const activityLogHandler = (store: CommandLog) =>
  handlerFor(activityLogDecider, store, ({ employee, month }) => `activity-${employee}-${month}`, {
    publish: publishActivityLog,
  });
export type ActivityLogHandler = ReturnType<typeof activityLogHandler>;
