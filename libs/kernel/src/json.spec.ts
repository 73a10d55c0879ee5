import fc from 'fast-check';
import { canonicalJson, fromJson, toJson } from './json';

/** JSON without money: any keys, any depth. */
const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
/** `-0` is written as `0`. */
const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffled(field)]),
  );
};

const sortedByCodeUnit = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(sortedByCodeUnit).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${sortedByCodeUnit((value as Record<string, unknown>)[key])}`);
  return `{${fields.join(',')}}`;
};

describe('canonical JSON', () => {
  it('is the same text for the same value, whatever the order of the fields (property)', () => {
    fc.assert(fc.property(anyJson, (value) => expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))));
  });

  it('sorts by code unit on every level (property)', () => {
    fc.assert(fc.property(anyJson, (value) => expect(canonicalJson(value)).toBe(sortedByCodeUnit(value))));
  });

  it('reads back as what was written (property)', () => {
    fc.assert(fc.property(anyJson, (value) => expect(fromJson(canonicalJson(value))).toEqual(read(value))));
  });

  it('sorts keys that look like numbers and keeps the key __proto__', () => {
    expect(canonicalJson({ b: 1, 10: 2, 9: 3 })).toBe('{"10":2,"9":3,"b":1}');
    expect(canonicalJson(JSON.parse('{"a":1,"__proto__":{"b":2}}'))).toBe('{"__proto__":{"b":2},"a":1}');
  });

  it('leaves undefined fields out and writes dates as moments', () => {
    expect(canonicalJson({ b: undefined, a: [undefined], at: new Date(0) })).toBe(
      '{"a":[null],"at":"1970-01-01T00:00:00.000Z"}',
    );
    expect(canonicalJson(undefined)).toBe('null');
  });
});

describe('money', () => {
  const rupiah = fc.bigInt({ min: -BigInt(Number.MAX_SAFE_INTEGER), max: BigInt(Number.MAX_SAFE_INTEGER) });

  it('is a whole number outside and a bigint inside (property)', () => {
    fc.assert(
      fc.property(rupiah, fc.array(rupiah), (net, steps) => {
        const value = { rupiah: net, inner: [{ netRupiah: net }], stepsRupiah: steps };
        expect(fromJson(canonicalJson(value))).toEqual(value);
        expect(fromJson(toJson(value))).toEqual(value);
      }),
    );
  });

  it.each([canonicalJson, toJson])('stands only in fields that name it, within what a number holds', (write) => {
    expect(write({ netRupiah: 5527200n })).toBe('{"netRupiah":5527200}');
    expect(() => write({ net: 1n })).toThrow(TypeError);
    expect(() => write(1n)).toThrow(TypeError);
    expect(() => write({ netRupiah: 2n ** 53n })).toThrow(RangeError);
    expect(() => write({ netRupiah: -(2n ** 53n) })).toThrow('"netRupiah" is beyond what a JSON number holds exactly');
    expect(() => write(1n)).toThrow('a bigint may only stand in a field named …Rupiah, not in ""');
    expect(() => write({ 0: [1n] })).toThrow('not in "0"');
    expect(() => write([{ 0: 1 }, 1n])).toThrow('not in ""');
    expect(write({ netRupiah: -(2n ** 53n - 1n) })).toBe('{"netRupiah":-9007199254740991}');
    expect(write({ netRupiah: 2n ** 53n - 1n })).toBe('{"netRupiah":9007199254740991}');
  });

  it('is never a fraction', () => {
    expect(() => fromJson('{"netRupiah":1.5}')).toThrow(RangeError);
    expect(fromJson('{"net":1.5,"rupiahs":1}')).toEqual({ net: 1.5, rupiahs: 1 });
  });

  it('is told by the whole name of the field', () => {
    const text = '{"rupiah":1,"netRupiah":2,"rupiahs":3,"myrupiah":4,"net":0.5}';
    expect(fromJson(text)).toEqual({ rupiah: 1n, netRupiah: 2n, rupiahs: 3, myrupiah: 4, net: 0.5 });
    expect(() => toJson({ rupiahs: 3n })).toThrow(TypeError);
    expect(() => toJson({ myrupiah: 4n })).toThrow(TypeError);
  });
});

it('plain JSON keeps the order of the fields', () => {
  expect(toJson({ b: 1, a: undefined, c: { z: 1, y: true } })).toBe('{"b":1,"c":{"z":1,"y":true}}');
  expect([toJson({ a: null, at: new Date(0) }), toJson(undefined)]).toEqual([
    '{"a":null,"at":"1970-01-01T00:00:00.000Z"}',
    'null',
  ]);
});

/** Begins with a digit, or is no field of an object to JavaScript: such keys take another way through the writer. */
describe.each(['0', '9', '10', '__proto__'])('canonical JSON under a key %j', (key) => {
  const under = (value: unknown): object => Object.fromEntries([[key, value]]);

  it('is written as under any other', () => {
    fc.assert(
      fc.property(anyJson, (value) =>
        expect(canonicalJson(under(value))).toBe(`{${JSON.stringify(key)}:${sortedByCodeUnit(value)}}`),
      ),
    );
  });

  it('leaves undefined fields out, writes moments and money', () => {
    expect(canonicalJson(under({ b: undefined, list: [undefined], at: new Date(0), netRupiah: 5n }))).toBe(
      `{"${key}":{"at":"1970-01-01T00:00:00.000Z","list":[null],"netRupiah":5}}`,
    );
    expect(() => canonicalJson(under({ net: 5n }))).toThrow(TypeError);
  });

  it('comes in its order among the others', () => {
    const written = { '/': 1, ...under(2), ':': 3, a: 4 };
    expect(canonicalJson(written)).toBe(sortedByCodeUnit(written));
    expect(canonicalJson({ '/': 1, ...under(2) })).toBe(`{"/":1,"${key}":2}`);
  });
});

it('a field named toJSON that is no function is a field like any other', () =>
  expect(canonicalJson({ toJSON: 1, b: 2, a: 3 })).toBe('{"a":3,"b":2,"toJSON":1}'));

it('an error of the value itself is told, not tried again', () => {
  let calls = 0;
  const value = {
    toJSON: () => {
      calls += 1;
      throw new Error(`call ${calls}`);
    },
  };
  expect(() => canonicalJson({ value })).toThrow('call 1');
});
