import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { LocalDate } from '@kinerja/vocabulary';
import type {
  CalendarCommand,
  ClearCalendarDay,
  ClearWorkingHours,
  SaidDay,
  SetCalendarDays,
  SetWorkingHours,
} from './calendar.commands';
import type { CalendarDayKind, CalendarEvent } from './calendar.events';

type KnownDay = Readonly<{ kind: CalendarDayKind; name: string }>;
type KnownHours = Readonly<{ to: LocalDate; minutesAWeek: number }>;
/** Days by date, working hours by their first day. */
export type CalendarState = Readonly<{ days: ReadonlyMap<string, KnownDay>; hours: ReadonlyMap<string, KnownHours> }>;
export type CalendarRefusal =
  | Readonly<{ code: 'calendar.other-year'; day: LocalDate; year: number }>
  | Readonly<{ code: 'calendar.day-twice'; day: LocalDate }>
  | Readonly<{ code: 'calendar.ends-before-start'; from: LocalDate }>
  | Readonly<{ code: 'calendar.minutes'; minutesAWeek: number; most: number }>;
type Answer = Decision<CalendarEvent, CalendarRefusal>;

/** Seven days and nights. */
const MOST_MINUTES = 7 * 24 * 60;

export const decideCalendar = (command: CalendarCommand, state: CalendarState): Answer => {
  switch (command.type) {
    case 'SetCalendarDays':
      return setDays(command, state);
    case 'ClearCalendarDay':
      return clearDay(command, state);
    case 'SetWorkingHours':
      return setHours(command, state);
    case 'ClearWorkingHours':
      return clearHours(command, state);
  }
};

const isOf = (day: LocalDate, year: number): boolean => day.startsWith(`${year}-`);

/** Rule IDN-037: holidays, collective leave and exceptional workdays are said per year; of several days all are taken or none. */
const setDays = ({ data: { year, days, now } }: SetCalendarDays, state: CalendarState): Answer => {
  const stray = days.find(({ day }) => !isOf(day, year));
  if (stray) return refuse({ code: 'calendar.other-year', day: stray.day, year });
  const twice = days.find(({ day }, nth) => days.findIndex((other) => other.day === day) < nth);
  if (twice) return refuse({ code: 'calendar.day-twice', day: twice.day });
  const isNew = ({ day, kind, name }: SaidDay): boolean => {
    const known = state.days.get(day);
    return known?.kind !== kind || known.name !== name;
  };
  return accept(
    ...days.filter(isNew).map((said): CalendarEvent => ({ type: 'CalendarDaySet', data: { year, ...said, at: now } })),
  );
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

const clearHours = ({ data: { year, from, now } }: ClearWorkingHours, { hours }: CalendarState): Answer =>
  hours.has(from) ? accept({ type: 'WorkingHoursCleared', data: { year, from, at: now } }) : accept();

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
    case 'WorkingHoursCleared':
      return { ...state, hours: new Map([...state.hours].filter(([from]) => from !== event.data.from)) };
  }
};

export const calendarDecider: Decider<CalendarCommand, CalendarState, CalendarEvent, CalendarRefusal> = {
  initialState: { days: new Map(), hours: new Map() },
  decide: decideCalendar,
  evolve: evolveCalendar,
};
