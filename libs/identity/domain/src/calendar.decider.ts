import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { LocalDate } from '@kinerja/vocabulary';
import type { CalendarCommand, ClearCalendarDay, SetCalendarDay, SetWorkingHours } from './calendar.commands';
import type { CalendarDayKind, CalendarEvent } from './calendar.events';

type KnownDay = Readonly<{ kind: CalendarDayKind; name: string }>;
type KnownHours = Readonly<{ to: LocalDate; minutesAWeek: number }>;
/** Days by date, working hours by their first day. */
export type CalendarState = Readonly<{ days: ReadonlyMap<string, KnownDay>; hours: ReadonlyMap<string, KnownHours> }>;
export type CalendarRefusal =
  | Readonly<{ code: 'calendar.other-year'; day: LocalDate; year: number }>
  | Readonly<{ code: 'calendar.ends-before-start'; from: LocalDate }>
  | Readonly<{ code: 'calendar.minutes'; minutesAWeek: number; most: number }>;
type Answer = Decision<CalendarEvent, CalendarRefusal>;

/** Seven days and nights. */
const MOST_MINUTES = 7 * 24 * 60;

export const decideCalendar = (command: CalendarCommand, state: CalendarState): Answer => {
  switch (command.type) {
    case 'SetCalendarDay':
      return setDay(command, state);
    case 'ClearCalendarDay':
      return clearDay(command, state);
    case 'SetWorkingHours':
      return setHours(command, state);
  }
};

const isOf = (day: LocalDate, year: number): boolean => day.startsWith(`${year}-`);

/** Rule IDN-037: holidays, collective leave and exceptional workdays are said per year. */
const setDay = ({ data: { year, day, kind, name, now } }: SetCalendarDay, { days }: CalendarState): Answer => {
  if (!isOf(day, year)) return refuse({ code: 'calendar.other-year', day, year });
  const known = days.get(day);
  if (known?.kind === kind && known.name === name) return accept();
  return accept({ type: 'CalendarDaySet', data: { year, day, kind, name, at: now } });
};

const clearDay = ({ data: { year, day, now } }: ClearCalendarDay, { days }: CalendarState): Answer =>
  days.has(day) ? accept({ type: 'CalendarDayCleared', data: { year, day, at: now } }) : accept();

const areMinutesOfAWeek = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;

/** Rule IDN-038: the hours of a week, which minute targets follow. */
const setHours = ({ data }: SetWorkingHours, { hours }: CalendarState): Answer => {
  const { year, from, to, minutesAWeek, now } = data;
  const outside = [from, to].find((day) => !isOf(day, year));
  if (outside !== undefined) return refuse({ code: 'calendar.other-year', day: outside, year });
  if (to < from) return refuse({ code: 'calendar.ends-before-start', from });
  if (!areMinutesOfAWeek(minutesAWeek)) return refuse({ code: 'calendar.minutes', minutesAWeek, most: MOST_MINUTES });
  const known = hours.get(from);
  if (known?.to === to && known.minutesAWeek === minutesAWeek) return accept();
  return accept({ type: 'WorkingHoursSet', data: { year, from, to, minutesAWeek, at: now } });
};

export const evolveCalendar = (state: CalendarState, event: CalendarEvent): CalendarState => {
  switch (event.type) {
    case 'CalendarDaySet': {
      const { day, kind, name } = event.data;
      return { ...state, days: new Map(state.days).set(day, { kind, name }) };
    }
    case 'CalendarDayCleared':
      return { ...state, days: new Map([...state.days].filter(([day]) => day !== event.data.day)) };
    case 'WorkingHoursSet': {
      const { from, to, minutesAWeek } = event.data;
      return { ...state, hours: new Map(state.hours).set(from, { to, minutesAWeek }) };
    }
  }
};

export const calendarDecider: Decider<CalendarCommand, CalendarState, CalendarEvent, CalendarRefusal> = {
  initialState: { days: new Map(), hours: new Map() },
  decide: decideCalendar,
  evolve: evolveCalendar,
};
