import type { Event } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';

/** Hari libur nasional, cuti bersama, or a day on which work is done although the week says otherwise. */
export const calendarDayKinds = ['holiday', 'collective-leave', 'workday'] as const;
export type CalendarDayKind = (typeof calendarDayKinds)[number];

/** The calendar of one year; each statement about a day replaces the one before. */
export type CalendarDaySet = Event<
  'CalendarDaySet',
  { year: number; day: LocalDate; kind: CalendarDayKind; name: string; at: Instant }
>;
/** The day is what the week makes of it again. */
export type CalendarDayCleared = Event<'CalendarDayCleared', { year: number; day: LocalDate; at: Instant }>;
/** From a day to a last day a week of work has so many minutes (37.5 h: 2,250; in Ramadan 32.5 h: 1,950). */
export type WorkingHoursSet = Event<
  'WorkingHoursSet',
  { year: number; from: LocalDate; to: LocalDate; minutesAWeek: number; at: Instant }
>;
/** The hours that were said from this day on are said no more. */
export type WorkingHoursCleared = Event<'WorkingHoursCleared', { year: number; from: LocalDate; at: Instant }>;
export type CalendarEvent = CalendarDaySet | CalendarDayCleared | WorkingHoursSet | WorkingHoursCleared;
