import { formatQuantity, formatRupiah, parseNumber, parseRupiah, type Digits } from '../../../display/numbers';
import { choice, day, decimal, rupiah, text, type Rule } from '../../../forms/rules';
import { fieldsFor, packFields, type PackField } from './pack-fields';
import type { PackValues } from './pack-values';

/** What stands in the form, as it is typed; `language` says in which language its numbers are. */
export type PackForm = Readonly<Record<string, string>>;

export const LANGUAGE = 'language';
/** Where it was begun with: the id of a pack or the name of a file; empty before. */
export const BEGUN_WITH = 'begunWith';

export const percentDigits: Digits = { whole: 3, fraction: 8 };
export const wholeDigits: Digits = { whole: 9, fraction: 0 };
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 40;

const typed = ({ kind }: PackField, value: string, locale: string): string => {
  if (!/^\d+(\.\d+)?$/.test(value)) return value;
  if (kind === 'rupiah') return /^\d+$/.test(value) ? formatRupiah(BigInt(value), locale) : value;
  return kind === 'percent' || kind === 'whole' ? formatQuantity(value, locale) : value;
};

const understood = ({ kind }: PackField, value: string, locale: string): string => {
  if (kind === 'rupiah') return parseRupiah(value, locale).decimal ?? value;
  if (kind !== 'percent' && kind !== 'whole') return value.trim();
  return parseNumber(value, locale, kind === 'whole' ? wholeDigits : percentDigits).decimal ?? value;
};

/** A form with nothing in it. */
export const emptyForm = (locale: string): PackForm => ({
  ...Object.fromEntries(packFields.map(({ name }) => [name, ''])),
  [LANGUAGE]: locale,
  [BEGUN_WITH]: '',
});

/** A pack's values as the language writes them. */
export const formOf = (values: PackValues, locale: string, begunWith: string): PackForm => ({
  ...Object.fromEntries(packFields.map((field) => [field.name, typed(field, values[field.name] ?? '', locale)])),
  [LANGUAGE]: locale,
  [BEGUN_WITH]: begunWith,
});

/** What was typed, as values; what is no number stays as it is, and its rule says so. */
export const valuesIn = (form: PackForm): PackValues =>
  Object.fromEntries(
    packFields.map((field) => [field.name, understood(field, form[field.name] ?? '', form[LANGUAGE] ?? 'id')]),
  );

/** A draft with the numbers of another language in this one. */
export const inLanguage = (form: PackForm, locale: string): PackForm =>
  (form[LANGUAGE] || locale) === locale ? form : formOf(valuesIn(form), locale, form[BEGUN_WITH] ?? '');

type RuleMaker = (required: Readonly<{ required: boolean }>, options: readonly string[]) => Rule;

const rulesByKind: Readonly<Record<PackField['kind'], RuleMaker>> = {
  text: (required) => text({ ...required, longest: LONGEST_TEXT }),
  slug: (required) => text({ ...required, longest: LONGEST_NAME }),
  day: (required) => day(required),
  whole: (required) => decimal({ ...required, ...wholeDigits }),
  percent: (required) => decimal({ ...required, ...percentDigits }),
  rupiah: (required) => rupiah(required),
  choice: (required, options) => choice(options, required),
};

const ruleOf = ({ kind, isOptional, options = [] }: PackField): Rule =>
  rulesByKind[kind]({ required: isOptional === undefined }, options);

/** Of the fields that stand in the pack with the choices made. */
export const rulesFor = (form: PackForm): Readonly<Record<string, Rule>> =>
  Object.fromEntries(fieldsFor((name) => form[name]).map((field) => [field.name, ruleOf(field)]));
