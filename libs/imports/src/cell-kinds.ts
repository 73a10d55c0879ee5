import { err, ok, type Result } from '@kinerja/kernel';
import {
  birthDate,
  isBirthDate,
  isLocalDate,
  isYearMonth,
  localDate,
  rupiah,
  yearMonth,
  type LocalDate,
  type Rupiah,
  type YearMonth,
} from '@kinerja/vocabulary';
import { asDigits, asDottedDigits, asNumber, asText, type CellForm } from './cell-forms';

/** What is wrong with a cell, and what would be right. */
export type CellFault = Readonly<{ problem: string; expected: string }>;
type CellResult<Value> = Result<Value, CellFault>;

/** What stands in the cells of a column, and how it is taken from text, from a number of a spreadsheet and from a day of one. */
export type CellKind<Value> = Readonly<{
  /** The forms in which people print it made one. */
  form: CellForm;
  /** How a number of a spreadsheet reads, given its digits. */
  ofNumber: (digits: string) => CellResult<string>;
  ofDay: (day: string) => CellResult<string>;
  /** Never asked about a blank cell. */
  parse: (text: string) => CellResult<Value>;
}>;

const fault = (problem: string, expected: string) => err({ problem, expected });

/** Spreadsheets keep fifteen digits of a number; what stands behind them in a longer one is invented. */
const MOST_DIGITS = 15;

/** The digits of a whole number that a spreadsheet has kept all of. */
const wholeIn = (number: string): string | undefined => {
  const value = Number(number);
  const text = String(value);
  return Number.isSafeInteger(value) && text.replace('-', '').length <= MOST_DIGITS ? text : undefined;
};

const becameDay = (): CellResult<string> =>
  fault('became-a-day', 'a cell of text; the spreadsheet has made a date of it');

/** Words. A number is written as one would write it. */
export const words = ({ max }: Readonly<{ max?: number }> = {}): CellKind<string> => ({
  form: asText,
  ofDay: becameDay,
  ofNumber: (number) => ok(wholeIn(number) ?? String(Number(number))),
  parse: (text) => (max !== undefined && text.length > max ? fault('too-long', `at most ${max} characters`) : ok(text)),
});

/** `is`: its shape. */
export type Marked = Readonly<{ max?: number; is?: (text: string) => boolean }>;

const LONGEST_MARK = 200;

/** A staff number or another short name, which a spreadsheet may mark by an apostrophe. */
export const mark = ({ max = LONGEST_MARK, is = () => true }: Marked = {}): CellKind<string> => {
  const kind = words({ max });
  const parse = (text: string): CellResult<string> => (is(text) ? kind.parse(text) : fault('invalid', 'another form'));
  return { ...kind, form: asNumber, parse };
};

/** `lengths`: of which it is, whole, also as a number; `between`: shortest and longest, where these are not all. */
export type Lengths = Readonly<{
  lengths?: readonly number[];
  between?: readonly [least: number, most: number];
  isDotted?: boolean;
}>;

const isLong = (text: string, { lengths = [], between }: Lengths): boolean =>
  between
    ? text.length >= between[0] && text.length <= between[1]
    : lengths.length === 0 || lengths.includes(text.length);

/**
 * NIP, NIK, NPWP, account: digits that nobody counts with. As a number of a spreadsheet they may have lost zeros in front, and more than
 * fifteen of them have lost their end: only those whose length is known to be whole are taken.
 */
export const digits = ({ lengths = [], between, isDotted = false }: Lengths = {}): CellKind<string> => ({
  ofDay: becameDay,
  parse: (text) => {
    if (!/^\d+$/.test(text)) return fault('not-digits', 'digits');
    if (isLong(text, { lengths, ...(between && { between }) })) return ok(text);
    return fault('wrong-length', `${between?.join(' to ') ?? lengths.join(' or ')} digits`);
  },
  form: isDotted ? asDottedDigits : asDigits,
  ofNumber: (number) => {
    const whole = wholeIn(number);
    if (whole === undefined) return fault('digits-lost', 'a cell of text; as a number it has lost its last digits');
    return lengths.includes(whole.length)
      ? ok(whole)
      : fault('number-not-text', 'a cell of text; as a number it loses zeros in front');
  },
});

export type Bounds = Readonly<{ min?: number; max: number }>;

/** A whole number. */
export const whole = ({ min = 0, max }: Bounds): CellKind<number> => ({
  form: asNumber,
  ofNumber: (number) => ok(wholeIn(number) ?? number),
  ofDay: becameDay,
  parse: (text) =>
    /^\d{1,15}$/.test(text) && Number(text) >= min && Number(text) <= max
      ? ok(Number(text))
      : fault('not-a-number', `a whole number from ${min} to ${max}`),
});

const MOST_MONEY = 10n ** BigInt(MOST_DIGITS) - 1n;

/** Whole rupiah, without separators: `4.500` is read by some as four and a half. */
export const money = ({ max = MOST_MONEY }: Readonly<{ max?: bigint }> = {}): CellKind<Rupiah> => ({
  form: asNumber,
  ofNumber: (number) => ok(wholeIn(number) ?? number),
  ofDay: becameDay,
  parse: (text) =>
    /^\d{1,15}$/.test(text) && BigInt(text) <= max
      ? ok(rupiah(BigInt(text)))
      : fault('not-rupiah', 'whole rupiah, digits only'),
});

/** Day first, as people write it, or year first, as machines do. */
const isoDay = (text: string): string => {
  const [, day, month, year] = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month}-${day}`;
};

const dayKind = (isDay: (text: string) => boolean, read: (text: string) => LocalDate): CellKind<LocalDate> => ({
  form: (cell) => isoDay(asNumber(cell)),
  ofNumber: () => fault('not-a-day', 'a cell formatted as a date, or text: YYYY-MM-DD or DD-MM-YYYY'),
  ofDay: ok,
  parse: (text) => (isDay(text) ? ok(read(text)) : fault('not-a-day', 'a date: YYYY-MM-DD or DD-MM-YYYY')),
});

export const day = dayKind(isLocalDate, localDate);
/** Also one that lies before the years of the system. */
export const birthDay = dayKind(isBirthDate, birthDate);

export const month: CellKind<YearMonth> = {
  form: (cell) => asNumber(cell).replace(/^(\d{2})[-/](\d{4})$/, '$2-$1'),
  ofNumber: () => fault('not-a-month', 'a month: YYYY-MM or MM-YYYY'),
  ofDay: (day) => ok(day.slice(0, 7)),
  parse: (text) => (isYearMonth(text) ? ok(yearMonth(text)) : fault('not-a-month', 'a month: YYYY-MM or MM-YYYY')),
};

/** One of some words, written in any case and read as it stands among them. */
export const choice = <const Words extends readonly string[]>(of: Words): CellKind<Words[number]> => {
  const meant = (text: string): Words[number] | undefined => {
    const wanted = text.toLowerCase();
    return of.find((candidate) => candidate.toLowerCase() === wanted);
  };
  return {
    ...words(),
    form: (cell) => meant(asNumber(cell)) ?? asNumber(cell),
    parse: (text) => {
      const word = meant(text);
      return word === undefined ? fault('unknown', `one of ${of.join(', ')}`) : ok(word);
    },
  };
};
