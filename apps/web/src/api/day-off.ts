import { useQuery } from '@tanstack/react-query';
import { calendar, type Calendar } from './identity';

/** A day on which the calendar knows no work; a named one, as a holiday is, is asked about once more before it is reported of. */
export type DayOff = Readonly<{ name?: string }>;

const SATURDAY = 6;
const SUNDAY = 0;

/** Rule IDN-037, as the services count: the week, but for what the calendar says of the day. */
export const dayOffIn = (days: Calendar['days'], day: string): DayOff | undefined => {
  const said = days.find((one) => one.day === day);
  if (said) return said.kind === 'workday' ? undefined : { name: said.name };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY ? {} : undefined;
};

/** Undefined of an ordinary day, and as long as the calendar is not known. */
export const useDayOff = (day: string): DayOff | undefined => {
  const year = Number(day.slice(0, 4));
  const { data } = useQuery({ ...calendar(year), enabled: year >= 2000 && year < 2200 });
  return data && dayOffIn(data.days, day);
};
