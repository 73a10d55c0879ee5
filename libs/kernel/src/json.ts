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

const write = (value: unknown, key: string, keysOf: (object: object) => string[]): string => {
  if (typeof value === 'bigint') return bigintText(value, key);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((item) => write(item, key, keysOf)).join(',')}]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const fields = keysOf(object)
    .filter((name) => object[name] !== undefined)
    .map((name) => `${JSON.stringify(name)}:${write(object[name], name, keysOf)}`);
  return `{${fields.join(',')}}`;
};

/** Same value, same text: keys sorted by code unit, no white space, undefined fields left out (after RFC 8785). */
export const canonicalJson = (value: unknown): string => write(value, '', (object) => Object.keys(object).sort());

/** Plain JSON in the order of the fields, money as whole numbers. */
export const toJson = (value: unknown): string => write(value, '', Object.keys);

/** Reads what `canonicalJson` and `toJson` write. @throws SyntaxError when it is no JSON. */
export const fromJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) =>
    typeof value === 'number' && MONEY_FIELD.test(key) ? BigInt(value) : value,
  );
