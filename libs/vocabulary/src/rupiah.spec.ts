import { Ratio } from '@kinerja/kernel';
import fc from 'fast-check';
import { multiplyRupiah, rupiah, splitByLargestRemainder, sumRupiah } from './rupiah';

const amount = fc.bigInt({ min: 0n, max: 10n ** 13n }).map((value) => rupiah(value));
const weights = fc
  .array(
    fc.tuple(fc.nat(1_000), fc.integer({ min: 1, max: 100 })).map(([n, d]) => Ratio.of(n, d)),
    { minLength: 1, maxLength: 12 },
  )
  .filter((list) => list.some(({ numerator }) => numerator > 0n));

describe('a split by largest remainder', () => {
  it('adds up to the amount, to the rupiah (property)', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) =>
        expect(sumRupiah(splitByLargestRemainder(total, list))).toBe(total),
      ),
    );
  });

  it('gives each part its exact share, rounded down or up (property)', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const sum = Ratio.sum(list);
        splitByLargestRemainder(total, list).forEach((part, at) => {
          const exact = Ratio.of(total)
            .times(list[at] ?? Ratio.zero)
            .over(sum);
          expect(Ratio.of(part).compare(exact.minus(Ratio.one))).toBe(1);
          expect(Ratio.of(part).compare(exact.plus(Ratio.one))).toBe(-1);
        });
      }),
    );
  });

  it('gives a heavier part no less (property)', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const parts = splitByLargestRemainder(total, list);
        list.forEach((weight, at) =>
          list.forEach((other, to) => {
            if (weight.compare(other) > 0) expect((parts[at] ?? 0n) >= (parts[to] ?? 0n)).toBe(true);
          }),
        );
      }),
    );
  });

  it('adds up for an amount below zero too, as a correction has it', () => {
    expect(splitByLargestRemainder(rupiah(-10), [Ratio.one, Ratio.one, Ratio.one])).toEqual([-3n, -3n, -4n]);
  });

  it('gives what is left to the largest remainder, not to the largest part', () => {
    expect(
      splitByLargestRemainder(
        rupiah(10),
        [62, 27, 11].map((weight) => Ratio.of(weight)),
      ),
    ).toEqual([6n, 3n, 1n]);
  });

  it('gives what is left to the earlier part where remainders are equal', () => {
    expect(splitByLargestRemainder(rupiah(11), [Ratio.one, Ratio.one, Ratio.one])).toEqual([4n, 4n, 3n]);
  });

  it.each([[[]], [[Ratio.zero]], [[Ratio.of(2), Ratio.of(-1)]]])('refuses weights that mean nothing', (list) => {
    expect(() => splitByLargestRemainder(rupiah(1), list)).toThrow(
      new RangeError('weights must not be negative and must add up to more than zero'),
    );
  });
});

describe('rupiah', () => {
  it('are whole', () => {
    expect(() => rupiah(1.5)).toThrow(RangeError);
  });

  it('are rounded once, half up', () => {
    expect(multiplyRupiah(rupiah(5), Ratio.of(1, 2))).toBe(3n);
    expect(multiplyRupiah(rupiah(1_000_001), Ratio.parse('0.035'))).toBe(35_000n);
  });
});
