export type Json =
  null | boolean | number | string | bigint | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Money is a bigint in a field whose name ends in `Rupiah`, and a whole JSON number on the wire and in the log:
 * `{"netRupiah": 5527200}`. The name carries the unit, so reading back needs no schema.
 */
const MONEY_FIELD = /(^r|R)upiah$/;

const bigintText = (value: bigint, key: string): string => {
  if (!MONEY_FIELD.test(key)) throw new TypeError(`a bigint may only stand in a field named …Rupiah, not in "${key}"`);
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < -BigInt(Number.MAX_SAFE_INTEGER))
    throw new RangeError(`"${key}" is beyond what a JSON number holds exactly`);
  return value.toString();
};

type KeysOf = (object: object) => string[];

const writeArray = (items: readonly unknown[], key: string, keysOf: KeysOf): string =>
  `[${items.map((item) => write(item, key, keysOf)).join(',')}]`;

const writeObject = (object: Record<string, unknown>, keysOf: KeysOf): string => {
  let text = '';
  for (const name of keysOf(object)) {
    const value = object[name];
    if (value !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${write(value, name, keysOf)}`;
  }
  return `{${text}}`;
};

const write = (value: unknown, key: string, keysOf: KeysOf): string => {
  if (typeof value === 'bigint') return bigintText(value, key);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return writeArray(value, key, keysOf);
  if ('toJSON' in value && typeof value.toJSON === 'function') return JSON.stringify(value);
  return writeObject(value as Record<string, unknown>, keysOf);
};

/** Same value, same text: keys sorted by code unit, no white space, undefined fields left out (after RFC 8785). */
export const canonicalJson = (value: unknown): string => write(value, '', (object) => Object.keys(object).sort());

/** Plain JSON in the order of the fields, money as whole numbers. */
export const toJson = (value: unknown): string => write(value, '', Object.keys);

const withMoney = (key: string, value: unknown): unknown => {
  if (!MONEY_FIELD.test(key)) return value;
  if (typeof value === 'number') return BigInt(value);
  return Array.isArray(value) ? value.map((item: unknown) => withMoney(key, item)) : value;
};

/**
 * Reads what `canonicalJson` and `toJson` write.
 * @throws SyntaxError when it is no JSON, RangeError when a money field holds a fraction.
 */
export const fromJson = (text: string): unknown =>
  text.includes('upiah"') ? JSON.parse(text, withMoney) : JSON.parse(text);
