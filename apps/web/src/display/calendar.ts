const monthStart = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** `2026-10` moved by whole months. */
export const monthsAway = (month: string, distance: number): string => {
  const date = monthStart(month);
  date.setUTCMonth(date.getUTCMonth() + distance);
  return date.toISOString().slice(0, 7);
};

/** `Oktober 2026`, `October 2026`. */
export const formatMonth = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(monthStart(month));

/** `Sen, 12 Okt 2026`; takes a calendar day. */
export const formatDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** `12 Okt 2026 14.05` in the zone of the device; takes an instant. */
export const formatInstant = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** The day on the device's own calendar, `2026-10-31`. */
export const today = (now: Date = new Date()): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** `2026-02-28` of `2026-02`. */
export const lastDayOf = (month: string): string => {
  const next = monthStart(monthsAway(month, 1));
  return new Date(next.getTime() - DAY_MS).toISOString().slice(0, 10);
};
const DAY_MS = 86_400_000;

/** Today where it lies in the month, else the month's last day. */
export const dayWithin = (month: string, day: string = today()): string =>
  day.startsWith(month) ? day : lastDayOf(month);
