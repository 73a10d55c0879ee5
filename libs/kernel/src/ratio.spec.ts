import fc from 'fast-check';
import { Ratio } from './ratio';

const nonZero = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).filter((value) => value !== 0n);
const ratio = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), nonZero).map(([n, d]) => Ratio.of(n, d));
const same = (one: Ratio, two: Ratio): boolean => one.compare(two) === 0;

describe('an exact fraction', () => {
  it('is reduced and has a positive denominator (property)', () => {
    fc.assert(
      fc.property(nonZero, nonZero, nonZero, (n, d, factor) => {
        const value = Ratio.of(n * factor, d * factor);
        expect(value).toEqual(Ratio.of(n, d));
        expect(value.denominator > 0n).toBe(true);
      }),
    );
  });

  it('keeps the laws of a field (property)', () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, (a, b, c) => {
        expect(same(a.plus(b).plus(c), a.plus(b.plus(c)))).toBe(true);
        expect(same(a.times(b.plus(c)), a.times(b).plus(a.times(c)))).toBe(true);
        expect(same(a.minus(b).plus(b), a)).toBe(true);
        expect(same(Ratio.sum([a, b, c]), a.plus(b).plus(c))).toBe(true);
        if (b.numerator !== 0n) expect(same(a.over(b).times(b), a)).toBe(true);
      }),
    );
  });

  it('is ordered (property)', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(a.compare(b) + b.compare(a)).toBe(0);
        expect(same(a.minus(b), Ratio.zero)).toBe(a.compare(b) === 0);
        const [least, most] = [a.min(b), a.max(b)];
        expect([least.compare(a), least.compare(b)].sort()).toEqual(same(a, b) ? [0, 0] : [-1, 0]);
        expect([most.compare(a), most.compare(b)].sort()).toEqual(same(a, b) ? [0, 0] : [0, 1]);
      }),
    );
  });

  it('has no zero denominator', () => {
    expect(() => Ratio.of(1, 0)).toThrow(new RangeError('a ratio has no zero denominator'));
    expect(() => Ratio.one.over(Ratio.zero)).toThrow(RangeError);
    expect(() => Ratio.of(0.5)).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it.each([
    [1, 2, 1n],
    [-1, 2, -1n],
    [3, 2, 2n],
    [5, 2, 3n],
    [-5, 2, -3n],
    [1, 3, 0n],
    [2, 3, 1n],
    [-2, 3, -1n],
  ] as const)('takes %i/%i to %i, half away from zero', (n, d, expected) => {
    expect(Ratio.of(n, d).round()).toBe(expected);
  });

  it('is never off by more than a half (property)', () => {
    fc.assert(
      fc.property(ratio, (value) => {
        const off = value.minus(Ratio.of(value.round()));
        const magnitude = off.max(Ratio.zero.minus(off));
        expect(magnitude.compare(Ratio.of(1, 2))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('writes decimals that read back within half of the last place (property)', () => {
    fc.assert(
      fc.property(ratio, fc.integer({ min: 0, max: 8 }), (value, places) => {
        const text = value.toFixed(places);
        expect(text).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`));
        const off = value.minus(Ratio.parse(text));
        const half = Ratio.of(1n, 2n * 10n ** BigInt(places));
        expect(off.max(Ratio.zero.minus(off)).compare(half)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['0.005', 2, '0.01'],
    ['-0.005', 2, '-0.01'],
    ['0.004', 2, '0.00'],
    ['-0.004', 2, '0.00'],
    ['12.5', 0, '13'],
    ['83.333', 2, '83.33'],
  ])('writes %s with %i decimals as %s', (text, places, expected) => {
    expect(Ratio.parse(text).toFixed(places)).toBe(expected);
  });
});

describe('decimal text', () => {
  it.each(['', '-', '1.', '.5', '1e3', ' 1', '1,5', '0x10', '--1'])('does not read "%s"', (text) => {
    expect(Ratio.isDecimal(text)).toBe(false);
    expect(() => Ratio.parse(text)).toThrow(new RangeError(`not a decimal: ${text}`));
  });

  it('reads what it stands for', () => {
    expect(Ratio.parse('-0.25')).toEqual(Ratio.of(-1, 4));
    expect(Ratio.parse('007.50')).toEqual(Ratio.of(15, 2));
  });
});
