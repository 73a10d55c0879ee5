import { endOfDay, instant, localDateAt, monthOf, type Instant, type YearMonth, type Zone } from '@kinerja/vocabulary';

const HOUR = 3_600_000;
/** A run of a month is sealed, and a survey published, in one of the two that follow. */
const MONTHS = 3;

/** The last night that has begun: control totals are stated at one o'clock of the agency's zone. */
export type Night = Readonly<{ began: Instant; months: readonly YearMonth[] }>;

const before = (month: YearMonth, count: number): YearMonth => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return instant(Date.UTC(year, number - 1 - count, 1)).slice(0, 7) as YearMonth;
};

/** `months`: that of the night and the two before it. */
export const lastNight = (now: Instant, zone: Zone): Night => {
  const day = localDateAt(instant(Date.parse(now) - HOUR), zone);
  const midnight = Date.parse(endOfDay(day, zone)) + 1 - 24 * HOUR;
  const months = Array.from({ length: MONTHS }, (_, count) => before(monthOf(day), count));
  return { began: instant(midnight + HOUR), months };
};
