import { localDate, type LocalDate, type Shift } from '@kinerja/vocabulary';
import type { CalendarDayKind } from './calendar.table';
import type { Tables } from './posts.queries';

/** Of the week, Sunday being 0. Rule IDN-037: Monday to Friday (Perpres 21/2023 Art. 3), but for what the calendar says of a day. */
const WEEK: readonly number[] = [1, 2, 3, 4, 5];

/** The days of work from a first to a last day, in order; at most some years, for every day is looked at. */
export const workingDays = async (tables: Tables, from: LocalDate, to: LocalDate): Promise<readonly LocalDate[]> => {
  const days = await tables.query<{ day: LocalDate; weekday: number; kind: CalendarDayKind | null }[]>(
    `SELECT each.day::date::text AS day, extract(dow FROM each.day)::int AS weekday, said.kind
       FROM generate_series($1::date::timestamp, $2::date::timestamp, interval '1 day') AS each (day)
       LEFT JOIN directory.calendar_days_v1 said ON said.day = each.day::date
      ORDER BY each.day`,
    [from, to],
  );
  return days
    .filter(({ weekday, kind }) => (kind === null ? WEEK.includes(weekday) : kind === 'workday'))
    .map(({ day }) => localDate(day));
};

/** Minutes of a week of work on a day; undefined where the calendar says nothing of it. Rule IDN-038. */
export const minutesAWeekOn = async (tables: Tables, day: LocalDate): Promise<number | undefined> => {
  const [hours] = await tables.query<{ minutes: number }[]>(
    `SELECT minutes_a_week AS minutes FROM directory.working_hours_v1
      WHERE $1::date BETWEEN from_on AND to_on ORDER BY from_on DESC LIMIT 1`,
    [day],
  );
  return hours?.minutes;
};

/** A day on which work is done; `minutes` absent where nothing says how many (IDN-038), `shift` where a rotation says it. */
export type WorkingDay = Readonly<{ day: LocalDate; minutes?: number; shift?: Shift }>;

/** Rule IDN-037: of a week, Monday to Friday. */
const DAYS_A_WEEK = 5;

/** By the agency's calendar; a day has a fifth of its week, which need not be whole. */
export const calendarWork = async (tables: Tables, from: LocalDate, to: LocalDate): Promise<readonly WorkingDay[]> => {
  const [days, hours] = await Promise.all([
    workingDays(tables, from, to),
    tables.query<Readonly<{ from: LocalDate; to: LocalDate; minutes: number }>[]>(
      `SELECT from_on::text AS "from", to_on::text AS "to", minutes_a_week AS minutes FROM directory.working_hours_v1
        WHERE from_on <= $2::date AND to_on >= $1::date ORDER BY from_on`,
      [from, to],
    ),
  ]);
  return days.map((day) => {
    const week = hours.findLast((said) => said.from <= day && day <= said.to);
    return { day, ...(week && { minutes: week.minutes / DAYS_A_WEEK }) };
  });
};

/** Whole minutes of these days together, rounded once; undefined where those of one are not said. */
export const minutesOfWork = (days: readonly WorkingDay[]): number | undefined => {
  const sum = days.reduce<number | undefined>(
    (before, { minutes }) => (before === undefined || minutes === undefined ? undefined : before + minutes),
    0,
  );
  return sum === undefined ? undefined : Math.round(sum);
};
