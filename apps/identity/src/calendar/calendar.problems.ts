import type { CalendarRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const calendarProblems: ProblemTable<CalendarRefusal> = {
  'calendar.other-year': { status: 422, title: 'The day lies in another year' },
  'calendar.day-twice': { status: 422, title: 'The same day is named twice' },
  'calendar.ends-before-start': { status: 422, title: 'The last day is before the first day' },
  'calendar.minutes': { status: 422, title: 'A week has no such number of minutes of work' },
};
