import { handlerFor, type CommandLog } from '@kinerja/commands';
import { calendarDecider } from '@kinerja/identity-domain';
import { calendarAnnouncements } from './calendar.publisher';

export type CalendarHandler = ReturnType<typeof calendarHandler>;

/** A stream a year. */
export const calendarHandler = (store: CommandLog) =>
  handlerFor(calendarDecider, store, ({ year }) => `calendar-${String(year)}`, { publish: calendarAnnouncements });
