import type { Brand } from '@kinerja/kernel';

/** A moment in UTC, ISO 8601 with milliseconds: `2026-10-31T15:59:59.999Z`. */
export type Instant = Brand<string, 'Instant'>;
/** A day in the agency's zone, without a time: `2026-10-31`. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A calendar month: `2026-10`. */
export type YearMonth = Brand<string, 'YearMonth'>;
/** Waktu Indonesia Barat, Tengah, Timur: UTC+7, +8, +9, without summer time. */
export type Zone = (typeof zones)[number];
export const zones = ['WIB', 'WITA', 'WIT'] as const;

const HOUR = 3_600_000;
const OFFSET: Record<Zone, number> = { WIB: 7 * HOUR, WITA: 8 * HOUR, WIT: 9 * HOUR };

/** @throws RangeError when `value` is no date. */
export const instant = (value: Date | string | number): Instant => new Date(value).toISOString() as Instant;

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** The years that plans, reports, pay and surveys can be about; a typed year 0000 or 20226 is none. */
const WORKING_YEAR = /^2[01]\d\d-/;
/** Whoever works or worked here was born in one of these. */
const BIRTH_YEAR = /^(19|20|21)\d\d-/;

/** A day of the calendar in the years 2000-2199, as `2026-10-31`. */
export const isLocalDate = (text: string): boolean => WORKING_YEAR.test(text) && isDay(text);

/** A day of the calendar in the years 1900-2199. */
export const isBirthDate = (text: string): boolean => BIRTH_YEAR.test(text) && isDay(text);

/** A month in the years 2000-2199, as `2026-10`. */
export const isYearMonth = (text: string): boolean => /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(text);

/** A moment in UTC of the years 2000-2199, as `instant` writes it. */
export const isInstant = (text: string): boolean =>
  WORKING_YEAR.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

/** @throws RangeError unless it is a day of the calendar in the years 1900-2199 (30 February is none). */
export const birthDate = (text: string): LocalDate => {
  if (!isBirthDate(text)) throw new RangeError('not a day of birth');
  return text as LocalDate;
};

/** @throws RangeError unless it is a day of the calendar in the years 2000-2199 (30 February is none). */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text as LocalDate;
};

/** @throws RangeError unless `YYYY-MM` in the years 2000-2199. */
export const yearMonth = (text: string): YearMonth => {
  if (!isYearMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text as YearMonth;
};

const wallClock = (at: Instant, zone: Zone): string => new Date(Date.parse(at) + OFFSET[zone]).toISOString();

/** The day on the wall calendar of the zone at this moment. */
export const localDateAt = (at: Instant, zone: Zone): LocalDate => wallClock(at, zone).slice(0, 10) as LocalDate;

/** The wall clock of the zone at this moment, as `08:30`. */
export const localTimeAt = (at: Instant, zone: Zone): string => wallClock(at, zone).slice(11, 16);

/** The first millisecond of the day in the zone. */
export const startOfDay = (date: LocalDate, zone: Zone): Instant => instant(Date.parse(date) - OFFSET[zone]);

/** The moment at which the wall clock of the zone shows `time` (`08:30`) on the day. */
export const instantAt = (date: LocalDate, time: string, zone: Zone): Instant =>
  instant(Date.parse(`${date}T${time}:00Z`) - OFFSET[zone]);

/** The last millisecond of the day in the zone: a deadline "until 31 October" holds until here. */
export const endOfDay = (date: LocalDate, zone: Zone): Instant =>
  instant(Date.parse(date) + 24 * HOUR - OFFSET[zone] - 1);

/** `days` later, or earlier below zero. */
export const daysAfter = (date: LocalDate, days: number): LocalDate =>
  localDate(new Date(Date.parse(date) + days * 24 * HOUR).toISOString().slice(0, 10));

export const monthOf = (date: LocalDate): YearMonth => date.slice(0, 7) as YearMonth;

export const daysIn = (month: YearMonth): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};

export const endOfMonth = (month: YearMonth): LocalDate => localDate(`${month}-${daysIn(month)}`);

export const nextMonth = (month: YearMonth): YearMonth => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7) as YearMonth;
};
