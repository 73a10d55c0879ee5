import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { CalendarDayKind } from './calendar.events';

export type SetCalendarDay = Command<
  'SetCalendarDay',
  { year: number; day: LocalDate; kind: CalendarDayKind; name: string; now: Instant }
>;
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
export type CalendarCommand = SetCalendarDay | ClearCalendarDay | SetWorkingHours;
