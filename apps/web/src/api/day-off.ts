import { useQuery } from '@tanstack/react-query';
import { calendar, ownShifts, type Calendar, type OwnShiftDay } from './identity';

/** A day on which the calendar knows no work; a named one, as a holiday is, is asked about once more before it is reported of. */
export type DayOff = Readonly<{ name?: string; isByShift?: boolean }>;

const SATURDAY = 6;
const SUNDAY = 0;

/** Rule IDN-037, as the services count: the week, but for what the calendar says of the day. */
export const dayOffIn = (days: Calendar['days'], day: string): DayOff | undefined => {
  const said = days.find((one) => one.day === day);
  if (said) return said.kind === 'workday' ? undefined : { name: said.name };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY ? {} : undefined;
};

/** Rule IDN-254: where a rotation says what somebody works on the day, it alone says whether the day is off. */
export const dayOffBy = (days: Calendar['days'], shifts: readonly OwnShiftDay[], day: string): DayOff | undefined => {
  const own = shifts.find((one) => one.day === day);
  if (own) return own.shift ? undefined : { isByShift: true };
  return dayOffIn(days, day);
};

/** Days of a month. */
const MONTH = 31;

/** Undefined of an ordinary day, and as long as the calendar or the own shifts are not known. */
export const useDayOff = (day: string): DayOff | undefined => {
  const year = Number(day.slice(0, 4));
  const enabled = year >= 2000 && year < 2200;
  const { data } = useQuery({ ...calendar(year), enabled });
  const own = useQuery({ ...ownShifts(`${day.slice(0, 7)}-01`, MONTH), enabled });
  return data && own.data ? dayOffBy(data.days, own.data.days, day) : undefined;
};
