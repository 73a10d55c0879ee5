import type { CalendarEvent } from '@kinerja/identity-domain';
import { facts, type TrailOf } from '@kinerja/trail';

const setup = { object: 'calendar', isConfiguration: true } as const;

export const calendarTrail: TrailOf<CalendarEvent> = {
  CalendarDaySet: {
    ...setup,
    replaces: ({ day }) => day,
    facts: ({ day, kind, name }) => [
      ...facts.day('day', day),
      ...facts.term('day-kind', kind),
      ...facts.text('day-name', name),
    ],
  },
  CalendarDayCleared: { ...setup, facts: ({ day }) => facts.day('day', day) },
  WorkingHoursSet: {
    ...setup,
    replaces: ({ from }) => from,
    facts: ({ from, to, minutesAWeek }) => [
      ...facts.day('from', from),
      ...facts.day('last-day', to),
      ...facts.number('weekly-minutes', minutesAWeek),
    ],
  },
  WorkingHoursCleared: { ...setup, facts: ({ from }) => facts.day('from', from) },
};
