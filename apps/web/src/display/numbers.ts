/** Marks of a language: what stands between thousands and what before the decimals. */
const marks = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const;
type Marks = (typeof marks)[keyof typeof marks];

const marksOf = (locale: string): Marks => (locale === 'en' ? marks.en : marks.id);

const MINUS = '\u2212';

/** An exact decimal in the language's own way, digit for digit: `2650.50` reads `2.650,50` in Indonesian, `2,650.50` in English. */
export const formatNumber = (decimal: string | number | bigint, locale: string): string => {
  const { group, decimal: point } = marksOf(locale);
  const [whole = '', fraction] = String(decimal).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group).replace('-', MINUS);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
};

/** A count or a quantity: as a number, without the zeros that a decimal may end in. */
export const formatQuantity = (decimal: string | number, locale: string): string =>
  formatNumber(withoutTrailingZeros(String(decimal)), locale);

/** Rounded half up to one decimal: `83,3`. Takes a float, for shares that are drawn and not paid. */
export const formatTenths = (value: number, locale: string): string => {
  const tenths = Math.round(value * 10);
  return formatNumber(`${Math.trunc(tenths / 10)}.${Math.abs(tenths % 10)}`, locale);
};

/** `Rp5.527.200`; below zero, a deduction or correction, `−Rp50.000`. */
export const formatRupiah = (amount: number | bigint, locale: string): string =>
  `${amount < 0 ? MINUS : ''}Rp${formatNumber(amount < 0 ? -amount : amount, locale)}`;

/** Steps of a thousand that a shortened amount is counted in. */
export type Magnitude = 'million' | 'billion' | 'trillion';
const magnitudes: readonly (readonly [number, Magnitude])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** `12,4` of billions: one decimal, cut off and never rounded up; below a million the exact amount without a magnitude. */
export const shortRupiah = (amount: number, locale: string): Readonly<{ text: string; magnitude?: Magnitude }> => {
  const [unit, magnitude] = magnitudes.find(([least]) => amount >= least) ?? [];
  if (unit === undefined || magnitude === undefined) return { text: formatRupiah(amount, locale) };
  const tenths = Math.floor(amount / (unit / 10));
  return { text: `Rp${formatNumber(`${Math.floor(tenths / 10)}.${tenths % 10}`, locale)}`, magnitude };
};

/**
 * Why a typed number is not taken: no number at all; the other language's mark (`1.5` in Indonesian); or `1,000`, which is
 * one in this language and reads as a thousand in the other; more digits than a service keeps.
 */
export type NumberFault = 'not-a-number' | 'wrong-mark' | 'ambiguous' | 'too-long';
export type ParsedNumber =
  Readonly<{ decimal: string; fault?: undefined }> | Readonly<{ fault: NumberFault; decimal?: undefined }>;

const escaped = { '.': '\\.', ',': ',' } as const;
const grammarOf = ({ group, decimal }: Marks) =>
  new RegExp(`^(?:\\d+|[1-9]\\d{0,2}(?:${escaped[group]}\\d{3})+)(?:${escaped[decimal]}\\d+)?$`);
const grammars = { '.': grammarOf(marks.id), ',': grammarOf(marks.en) } as const;

const grammarFault = (text: string, group: '.' | ','): NumberFault | undefined => {
  if (!/^[\d.,]+$/.test(text)) return 'not-a-number';
  if (grammars[group].test(text)) return undefined;
  return text.includes(group) ? 'wrong-mark' : 'not-a-number';
};

const joined = (whole: string, fraction: string): string =>
  withoutTrailingZeros(`${whole.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`);

/** Reads a quantity as the language writes it and gives the exact decimal that the services take: `1.000,5` is `1000.5`. */
export const parseNumber = (typed: string, locale: string, most: Digits): ParsedNumber => {
  const text = typed.replaceAll(/\s/g, '');
  const { group, decimal: point } = marksOf(locale);
  const fault = grammarFault(text, group);
  if (fault) return { fault };
  const [whole = '', fraction = ''] = text.replaceAll(group, '').split(point);
  if (fraction === '000') return { fault: 'ambiguous' };
  const decimal = joined(whole, fraction);
  return isLongerThan(most, decimal) ? { fault: 'too-long' } : { decimal };
};

const isLongerThan = (most: Digits, decimal: string): boolean => {
  const [whole = '', fraction = ''] = decimal.split('.');
  return whole.length > most.whole || fraction.length > most.fraction;
};

/** How many digits a service keeps before and after the decimal mark; `0` after it for whole numbers. */
export type Digits = Readonly<{ whole: number; fraction: number }>;

/** Whole rupiah, as people write them: `Rp1.500.000`, `1500000`. Fifteen digits, so that a `number` holds them exactly. */
export const parseRupiah = (typed: string, locale: string): ParsedNumber =>
  parseNumber(typed.replace(/^\s*Rp\.?/i, ''), locale, { whole: 15, fraction: 0 });

const withoutTrailingZeros = (decimal: string): string =>
  decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
