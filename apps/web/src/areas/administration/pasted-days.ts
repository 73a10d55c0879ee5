import type { CalendarDay } from '../../api/identity';
import { daysAway } from '../../display/calendar';

/** As Indonesian and English write them, short or whole. */
const MONTHS = [
  ['jan'], ['feb', 'peb'], ['mar'], ['apr'], ['mei', 'may'], ['jun'], ['jul'], ['agu', 'agt', 'aug'], ['sep'],
  ['okt', 'oct'], ['nov', 'nop'], ['des', 'dec'],
] as const; // prettier-ignore

const WEEKDAY = /^(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)\b[,\s]*/i;
const ISO = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/;
/** `17/8/2026`, `17-08-2026` */
const NUMBERS = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})(?!\d)/;
/** `17 Agustus 2026`, `20-23 Maret`, `20 – 23 Mar 2026` */
const WORDS = /^(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?\s+([a-z]{3,})\.?(?:\s+(\d{4})(?!\d))?/i;

type Span = Readonly<{ first: string; last: string; rest: string }>;

const two = (number: string | number): string => String(number).padStart(2, '0');

/** Undefined for 30 February. */
const dayOf = (year: string | number, month: string | number, day: string | number): string | undefined => {
  const text = `${year}-${two(month)}-${two(day)}`;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : undefined;
};

const span = (first: string | undefined, last: string | undefined, rest: string): Span | undefined =>
  first !== undefined && last !== undefined && first <= last ? { first, last, rest } : undefined;

/** 1-12; 0 for a word that is no month. */
const monthCalled = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name))) + 1;

const inWords = (line: string, year: number): Span | undefined => {
  const found = WORDS.exec(line);
  if (!found) return undefined;
  const [whole, from = '', to = from, word = '', named = year] = found;
  const month = monthCalled(word);
  return span(dayOf(named, month, from), dayOf(named, month, to), line.slice(whole.length));
};

/** Of a pattern that names its parts. */
const oneDay = ({ 0: whole, groups = {} }: RegExpExecArray, line: string): Span | undefined => {
  const { year = '', month = '', day = '' } = groups;
  const found = dayOf(year, month, day);
  return span(found, found, line.slice(whole.length));
};

const spanOf = (line: string, year: number): Span | undefined => {
  const iso = ISO.exec(line);
  if (iso) return oneDay(iso, line);
  const numbers = NUMBERS.exec(line);
  return numbers ? oneDay(numbers, line) : inWords(line, year);
};

const daysFrom = ({ first, last }: Span): readonly string[] => {
  const days = [first];
  for (let day = daysAway(first, 1); day <= last; day = daysAway(day, 1)) days.push(day);
  return days;
};

/** What one line says; nothing where it cannot be read. */
const daysOfLine = (line: string, year: number): readonly CalendarDay[] => {
  const found = spanOf(line.replace(/^\d{1,2}[.)]\s+/, '').replace(WEEKDAY, ''), year);
  const name = (found?.rest ?? '')
    .replace(/^[\s,;:|()–—-]+/, '')
    .replace(WEEKDAY, '')
    .trim();
  if (!found || name === '') return [];
  const kind = /cuti bersama/i.test(name) ? 'collective-leave' : 'holiday';
  return daysFrom(found).map((day) => ({ day, kind, name }));
};

export type PastedDays = Readonly<{ days: readonly CalendarDay[]; unread: readonly string[] }>;

/** The days of an SKB as somebody copies them, a line each: `17 Agustus 2026; Proklamasi Kemerdekaan`. A line with "cuti bersama" is that. */
export const pastedDays = (text: string, year: number): PastedDays => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => ({ line, days: daysOfLine(line, year) }));
  return {
    days: read.flatMap(({ days }) => days),
    unread: read.filter(({ days }) => days.length === 0).map(({ line }) => line),
  };
};
