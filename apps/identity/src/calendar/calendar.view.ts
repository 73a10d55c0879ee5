import { calendarDayKinds } from '@kinerja/identity-domain';
import { Count, Day, Month, oneOf, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

const workingHours = view('WorkingHours', {
  from: Day,
  /** The last day. */
  to: Day,
  minutesAWeek: Count,
});

/** What the agency says of the days of a year; of hours that overlap those that begin later hold. */
export const calendarView = view('Calendar', {
  year: Type.Integer(),
  days: Type.Array(view('CalendarDay', { day: Day, kind: oneOf(calendarDayKinds), name: Type.String() })),
  workingHours: Type.Array(workingHours),
  months: Type.Array(
    view('CalendarMonth', {
      month: Month,
      workingDays: Count,
      /** Of work in the whole month; absent while the hours of one of its days are not said. */
      minutes: Type.Optional(Count),
    }),
  ),
});
export type CalendarView = ViewOf<typeof calendarView>;

export const calendarChanged = versioned('CalendarChanged', {});
