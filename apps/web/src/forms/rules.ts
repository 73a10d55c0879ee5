import { formatDay } from '../display/calendar';
import { parseNumber, parseRupiah, type Digits, type ParsedNumber } from '../display/numbers';

/** What is wrong with something typed, as a code of `display/field-words` and what its words need. */
export type Fault = Readonly<{ code: string; facts: Readonly<Record<string, unknown>> }>;

/** What a field takes. Lengths and ranges come from `api/generated/*.limits.ts`. */
export type Rule = Readonly<{
  isRequired: boolean;
  /** Characters that can be typed. */
  longest?: number;
  /** First and last day of a day field. */
  min?: string;
  max?: string;
  /** Of something that was typed; nothing typed is a matter of `isRequired`. */
  faultOf: (typed: string, locale: string) => Fault | undefined;
}>;

/** As the documents of the services say them; `required` may be said anew where it depends on other fields. */
type Limits = Readonly<{ required?: boolean; longest?: number }>;

const fine = (): undefined => undefined;
const fault = (code: string, facts: Fault['facts'] = {}): Fault => ({ code, facts });

export const text = (
  limits: Limits & Readonly<{ shortest?: number }>,
  isRequired = limits.required ?? false,
): Rule => ({
  isRequired,
  ...(limits.longest !== undefined && { longest: limits.longest }),
  faultOf: (typed) => {
    const { longest = Infinity, shortest = 0 } = limits;
    if (typed.length < shortest) return fault('password-too-short', { min: shortest });
    return typed.trim().length > longest ? fault('too-long', { max: longest }) : undefined;
  },
});

export const choice = (options: readonly string[], { required = false }: Limits, isRequired = required): Rule => ({
  isRequired,
  faultOf: (typed) => (options.includes(typed) ? undefined : fault('not-in-list')),
});

/** Longer than any number that a service takes, with its marks. */
const LONGEST_NUMBER = 24;
const numberRule = (
  read: (typed: string, locale: string) => ParsedNumber,
  facts: object,
  isRequired: boolean,
): Rule => ({
  isRequired,
  longest: LONGEST_NUMBER,
  faultOf: (typed, locale) => {
    const { fault: found } = read(typed, locale);
    return found && fault(`number-${found}`, { ...facts });
  },
});

/** An exact decimal, written as the language writes it. */
export const decimal = (limits: Limits & Digits, isRequired = limits.required ?? false): Rule =>
  numberRule((typed, locale) => parseNumber(typed, locale, limits), limits, isRequired);

/** Of which the words for any number give examples that no sum of money looks like. */
const NOT_RUPIAH = ['number-not-a-number', 'number-wrong-mark', 'number-ambiguous'];

/** Whole rupiah. */
export const rupiah = ({ required = false }: Limits = {}, isRequired = required): Rule => {
  const rule = numberRule(parseRupiah, { whole: 15, fraction: 0 }, isRequired);
  const faultOf: Rule['faultOf'] = (typed, locale) => {
    const found = rule.faultOf(typed, locale);
    return found && NOT_RUPIAH.includes(found.code) ? fault('rupiah-not-understood') : found;
  };
  return { ...rule, faultOf };
};

type Days = Readonly<{ min?: string; max?: string }>;

/** `2026-10-31` */
export const day = ({ required = false }: Limits, { min, max }: Days = {}, isRequired = required): Rule => ({
  isRequired,
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  faultOf: (typed, locale) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(typed)) return fault('not-a-day');
    if (min !== undefined && typed < min) return fault('day-too-early', { min: formatDay(min, locale) });
    return max !== undefined && typed > max ? fault('day-too-late', { max: formatDay(max, locale) }) : undefined;
  },
});

/** `08:30`; some browsers add seconds. */
export const time = ({ required = false }: Limits): Rule => ({
  isRequired: required,
  faultOf: (typed) => (/^\d\d:\d\d(:\d\d)?$/.test(typed) ? undefined : fault('not-a-time')),
});

/** `2026-10`, picked and not typed. */
export const month = ({ required = false }: Limits): Rule => ({ isRequired: required, faultOf: fine });

/** What is wrong with each field. */
export const faultsIn = <Name extends string>(
  rules: Readonly<Partial<Record<Name, Rule>>>,
  fields: Readonly<Partial<Record<Name, string>>>,
  locale: string,
): Readonly<Partial<Record<Name, Fault>>> => {
  const found = Object.entries<Rule | undefined>(rules).flatMap(([name, rule]) => {
    const typed = fields[name as Name] ?? '';
    const wrong = rule && (typed.trim() === '' ? emptyFault(rule) : rule.faultOf(typed, locale));
    return wrong ? [[name, wrong] as const] : [];
  });
  return Object.fromEntries(found) as Partial<Record<Name, Fault>>;
};

const emptyFault = ({ isRequired }: Rule): Fault | undefined => (isRequired ? fault('required') : undefined);
