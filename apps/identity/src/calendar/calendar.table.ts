import {
  calendarDaySet,
  CalendarDayRow,
  workingHoursCleared,
  WorkingHoursRow,
  workingHoursSet,
} from '@kinerja/directory';
import type { CalendarEvent } from '@kinerja/identity-domain';
import { none, tableProjection } from '@kinerja/projections';

/** The directory of every service, here from our own log. */
export const calendarDaysTable = tableProjection<CalendarEvent, CalendarDayRow>(CalendarDayRow, {
  CalendarDaySet: ({ data }) => calendarDaySet(data),
  CalendarDayCleared: ({ data: { day } }) => calendarDaySet({ day, kind: 'ordinary', name: '' }),
  WorkingHoursSet: () => none,
  WorkingHoursCleared: () => none,
});

export const workingHoursTable = tableProjection<CalendarEvent, WorkingHoursRow>(WorkingHoursRow, {
  CalendarDaySet: () => none,
  CalendarDayCleared: () => none,
  WorkingHoursSet: ({ data }) => workingHoursSet(data),
  WorkingHoursCleared: ({ data }) => workingHoursCleared(data),
});
