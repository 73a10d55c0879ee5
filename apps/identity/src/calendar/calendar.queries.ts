import { CalendarDayRow, calendarWork, minutesOfWork, WorkingHoursRow } from '@kinerja/directory';
import { localDate, monthOf, yearMonth, type YearMonth } from '@kinerja/vocabulary';
import { Between, type DataSource } from 'typeorm';
import type { CalendarView } from './calendar.view';

const monthsOf = (year: number): readonly YearMonth[] =>
  Array.from({ length: 12 }, (_, nth) => yearMonth(`${String(year)}-${String(nth + 1).padStart(2, '0')}`));

/** What is said of a year, and what it makes of each month. */
export const calendarOf = async (source: DataSource, year: number): Promise<CalendarView> => {
  const [first, last] = [localDate(`${String(year)}-01-01`), localDate(`${String(year)}-12-31`)];
  const [days, hours, working] = await Promise.all([
    source.getRepository(CalendarDayRow).find({ where: { day: Between(first, last) }, order: { day: 'ASC' } }),
    source.getRepository(WorkingHoursRow).find({ where: { fromOn: Between(first, last) }, order: { fromOn: 'ASC' } }),
    calendarWork(source, first, last),
  ]);
  const workingHours = hours.map(({ fromOn, toOn, minutesAWeek }) => ({ from: fromOn, to: toOn, minutesAWeek }));
  const months = monthsOf(year).map((month) => {
    const its = working.filter(({ day }) => monthOf(day) === month);
    const minutes = minutesOfWork(its);
    return { month, workingDays: its.length, ...(minutes !== undefined && { minutes }) };
  });
  return { year, days: days.map(({ day, kind, name }) => ({ day, kind, name })), workingHours, months };
};
