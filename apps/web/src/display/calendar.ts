const DAY_MS = 86_400_000;
const monthStart = (month: string): Date => new Date(`${month}-01T00:00:00Z`);

/** `2026-10` moved by whole months. */
export const monthsAway = (month: string, distance: number): string => {
  const date = monthStart(month);
  date.setUTCMonth(date.getUTCMonth() + distance);
  return date.toISOString().slice(0, 7);
};

type Writer = (locale: string) => Intl.DateTimeFormat;

/** Making a format costs a cheap phone 15 ms, writing with it next to nothing: each is made once for a language. */
const writer = (options: Intl.DateTimeFormatOptions): Writer => {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (locale) => {
    const format = made.get(locale) ?? new Intl.DateTimeFormat(locale, options);
    made.set(locale, format);
    return format;
  };
};

const monthWriter = writer({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayWriter = writer({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekdayWriter = writer({ weekday: 'short', timeZone: 'UTC' });
const instantWriter = writer({ dateStyle: 'medium', timeStyle: 'short' });

/** `Oktober 2026`, `October 2026`. */
export const formatMonth = (month: string, locale: string): string => monthWriter(locale).format(monthStart(month));

/** `Sen, 12 Okt 2026`; takes a calendar day. */
export const formatDay = (day: string, locale: string): string =>
  dayWriter(locale).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/** `Sen 12`, for a table of one month; takes a calendar day. */
export const formatDayOfMonth = (day: string, locale: string): string =>
  `${weekdayWriter(locale).format(new Date(`${day}T00:00:00Z`))} ${Number(day.slice(8))}`;

/** `12 Okt 2026 14.05` in the zone of the device; takes an instant. */
export const formatInstant = (instant: string, locale: string): string =>
  instantWriter(locale).format(new Date(instant));

/** `14.05`, `14:05` of `14:05`: by 24 hours in both languages. */
export const formatTime = (time: string, locale: string): string => (locale === 'en' ? time : time.replace(':', '.'));

/** The day on the device's own calendar, `2026-10-31`. */
export const today = (now: Date = new Date()): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** `2026-02-01` of `2026-02`: the first day on which the month may close (PLAN-010). */
export const firstDayOf = (month: string): string => `${month}-01`;

/** `2026-02-28` of `2026-02`. */
export const lastDayOf = (month: string): string => {
  const next = monthStart(monthsAway(month, 1));
  return new Date(next.getTime() - DAY_MS).toISOString().slice(0, 10);
};

/** `2026-10-31` moved by whole days. */
export const daysAway = (day: string, distance: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + distance * DAY_MS).toISOString().slice(0, 10);

/** Today where it lies in the month, else the month's last day. */
export const dayWithin = (month: string, day: string = today()): string =>
  day.startsWith(month) ? day : lastDayOf(month);
