import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { CalendarDayKind } from './calendar.events';

/** What is said of one day. */
export type SaidDay = Readonly<{ day: LocalDate; kind: CalendarDayKind; name: string }>;

/** One day, or the days of a whole SKB at once. */
export type SetCalendarDays = Command<'SetCalendarDays', { year: number; days: readonly SaidDay[]; now: Instant }>;
export type ClearCalendarDay = Command<'ClearCalendarDay', { year: number; day: LocalDate; now: Instant }>;
export type SetWorkingHours = Command<
  'SetWorkingHours',
  {
    year: number;
    from: LocalDate;
    /** The last day. */
    to: LocalDate;
    minutesAWeek: number;
    now: Instant;
  }
>;
/** `from`: the first day of the hours that are taken back. */
export type ClearWorkingHours = Command<'ClearWorkingHours', { year: number; from: LocalDate; now: Instant }>;
export type CalendarCommand = SetCalendarDays | ClearCalendarDay | SetWorkingHours | ClearWorkingHours;
