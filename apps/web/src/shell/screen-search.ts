import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { periods, type Period } from '../api/planning';
import { today } from '../display/calendar';

/** The month of the page, and how its tables are sorted, searched, narrowed and paged: `lines.sort=-net`. */
export type ScreenSearch = Readonly<{ month?: string }> &
  Readonly<{
    [table: `${string}.${'sort' | 'find' | 'page' | 'unit' | 'state'}` | `trail.${string}`]:
      string | number | undefined;
  }>;

/** A month in the years 2000-2199, which is what the services know. */
const isMonth = (month: unknown): month is string =>
  typeof month === 'string' && /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(month);

const isOfTable = ([name, value]: readonly [string, unknown]): boolean =>
  /^[a-z-]+\.(sort|find|page|unit|state)$|^trail\.(part|from|to|by|about|stream|type)$/.test(name) &&
  (typeof value === 'string' || typeof value === 'number');

/** `?month=2026-10&lines.page=2`; anything else is left out. */
export const screenSearch = (search: Record<string, unknown>): ScreenSearch => ({
  ...(Object.fromEntries(Object.entries(search).filter(isOfTable)) as ScreenSearch),
  ...(isMonth(search.month) && { month: search.month }),
});

/** The address names a month that is none: `?month=abc`. */
export const namesWrongMonth = (search: object): boolean =>
  'month' in search && search.month !== undefined && !isMonth(search.month);

/** The month of the address, else the given one; picking a month writes it into the address. */
export const useMonth = (otherwise: string = today().slice(0, 7)) => {
  const { month = otherwise } = useSearch({ strict: false });
  const navigate = useNavigate();
  const pick = (picked: string) => void navigate({ to: '.', search: (before) => ({ ...before, month: picked }) });
  return { month, pick };
};

/** What people work on now: the newest open month, else the newest one of all, else this month. */
export const currentMonth = (known: readonly Period[], now: string = today().slice(0, 7)): string => {
  const newest = (some: readonly Period[]) =>
    some
      .map(({ month }) => month)
      .sort()
      .at(-1);
  return newest(known.filter(({ status }) => status === 'open')) ?? newest(known) ?? now;
};

/** As `useMonth`, beginning with what the agency works on; `isKnown` is false until that has been asked. */
export const useWorkingMonth = () => {
  const { data, isPending } = useQuery(periods());
  const { month: named } = useSearch({ strict: false });
  return { ...useMonth(currentMonth(data?.items ?? [])), isKnown: named !== undefined || !isPending };
};
