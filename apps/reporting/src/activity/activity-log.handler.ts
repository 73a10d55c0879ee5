import { handlerFor, type CommandLog } from '@kinerja/commands';
import { activityLogDecider } from '@kinerja/reporting-domain';
import { EVENT_STORE } from '@kinerja/service-shell';
import { publishActivityLog } from './activity-log.publisher';

export const ACTIVITY_LOG_HANDLER = Symbol('ActivityLogHandler');

/** One stream per person and month. */
export const activityLogHandler = (store: CommandLog) =>
  handlerFor(activityLogDecider, store, ({ employee, month }) => `activity-${employee}-${month}`, {
    publish: publishActivityLog,
  });
export type ActivityLogHandler = ReturnType<typeof activityLogHandler>;

export const activityLogProvider = {
  provide: ACTIVITY_LOG_HANDLER,
  useFactory: activityLogHandler,
  inject: [EVENT_STORE],
};
