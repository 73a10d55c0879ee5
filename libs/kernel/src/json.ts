export type Json =
  null | boolean | number | string | bigint | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Money is a bigint in a field whose name ends in `Rupiah`, and a whole JSON number on the wire and in the log:
 * `{"netRupiah": 5527200}`. The name carries the unit, so reading back needs no schema.
 */
const MONEY_FIELD = /(^r|R)upiah$/;
const isMoney = (key: string): boolean => key.endsWith('upiah') && MONEY_FIELD.test(key);

/** As the number that JSON has for it. */
const money = (value: bigint, key: string): number => {
  if (!isMoney(key)) throw new TypeError(`a bigint may only stand in a field named …Rupiah, not in "${key}"`);
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`"${key}" is beyond what a JSON number holds exactly`);
  return Number(value);
};

/** JavaScript puts such a key in front whatever the order of writing, or does not keep it as a field at all. */
const isUnruly = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57) || key === '__proto__';
};

const hasToJson = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function';

/** Text by text; for what a sorted copy cannot hold. */
const writeSorted = (value: unknown, key: string): string => {
  if (typeof value === 'bigint') return JSON.stringify(money(value, key));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => writeSorted(item, key)).join(',')}]`;
  if (hasToJson(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${writeSorted(field, name)}`);
  return `{${texts.join(',')}}`;
};

class Unruly extends Error {}

/** A copy whose fields stand in order, for `JSON.stringify`, which is fast. @throws Unruly where no copy can. */
const sortedCopy = (value: unknown, key: string): unknown => {
  if (typeof value === 'bigint') return money(value, key);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => sortedCopy(item, key));
  if (hasToJson(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    if (isUnruly(name)) throw new Unruly();
    copy[name] = sortedCopy((value as Record<string, unknown>)[name], name);
  }
  return copy;
};

/** Same value, same text: keys sorted by code unit, no white space, undefined fields left out (after RFC 8785). */
export const canonicalJson = (value: unknown): string => {
  try {
    return JSON.stringify(sortedCopy(value, '')) ?? 'null';
  } catch (cause) {
    if (cause instanceof Unruly) return writeSorted(value, '');
    throw cause;
  }
};

const holdsMoney = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  return !hasToJson(value) && Object.values(value).some(holdsMoney);
};

const withNumbers = (value: unknown, key: string): unknown => {
  if (typeof value === 'bigint') return money(value, key);
  if (typeof value !== 'object' || value === null || hasToJson(value)) return value;
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, key));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withNumbers(field, name)]));
};

/** Plain JSON in the order of the fields, money as whole numbers. */
export const toJson = (value: unknown): string =>
  JSON.stringify(holdsMoney(value) ? withNumbers(value, '') : value) ?? 'null';

const amounts = (value: unknown): unknown => {
  if (typeof value === 'number') return BigInt(value);
  return Array.isArray(value) ? value.map(amounts) : value;
};

/** Changes the numbers of money in place: a reviver would cost far more than the parsing. */
const readMoney = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach(readMoney);
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    readMoney(fields[key]);
    if (isMoney(key)) fields[key] = amounts(fields[key]);
  }
};

const parseMoney = (text: string): unknown => {
  const value: unknown = JSON.parse(text);
  readMoney(value);
  return value;
};

/**
 * Reads what `canonicalJson` and `toJson` write.
 * @throws SyntaxError when it is no JSON, RangeError when a money field holds a fraction.
 */
export const fromJson = (text: string): unknown => (text.includes('upiah"') ? parseMoney(text) : JSON.parse(text));
