import { contract, Day, oneOf } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/**
 * What a day of the agency's calendar is; `ordinary`: what the week makes of it. A later statement replaces the earlier one.
 * Publisher: identity. Consumers: all. Key: day.
 */
export const calendarDaySetV1 = contract('identity.calendar-day-set', 1, {
  day: Day,
  kind: oneOf(['holiday', 'collective-leave', 'workday', 'ordinary']),
  name: Type.String(),
});
export type CalendarDaySetV1 = Static<typeof calendarDaySetV1.schema>;
