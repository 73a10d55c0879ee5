import { Ratio, type Brand } from '@kinerja/kernel';

/** Whole rupiah. Never a float, never cents. */
export type Rupiah = Brand<bigint, 'Rupiah'>;

/** @throws RangeError when a number is not whole. */
export const rupiah = (amount: bigint | number): Rupiah => BigInt(amount) as Rupiah;

export const sumRupiah = (amounts: readonly Rupiah[]): Rupiah =>
  rupiah(amounts.reduce<bigint>((total, amount) => total + amount, 0n));

/** `amount` times an exact factor, rounded half-up once to whole rupiah. */
export const multiplyRupiah = (amount: Rupiah, factor: Ratio): Rupiah => rupiah(Ratio.of(amount).times(factor).round());

/**
 * Splits `amount` by weights so that the parts add up to it exactly: the rupiah that rounding leaves over go to the
 * largest remainders, the earlier part first where remainders are equal.
 * @throws RangeError when no weight is positive or one is negative.
 */
export const splitByLargestRemainder = (amount: Rupiah, weights: readonly Ratio[]): Rupiah[] => {
  const total = Ratio.sum(weights);
  if (total.compare(Ratio.zero) <= 0 || weights.some((weight) => weight.compare(Ratio.zero) < 0))
    throw new RangeError('weights must not be negative and must add up to more than zero');
  const exact = weights.map((weight) => Ratio.of(amount).times(weight).over(total));
  const floors = exact.map((share) => floor(share));
  const left = Number(amount - floors.reduce((sum, part) => sum + part, 0n));
  // Sorting keeps the order of equals, so the earlier part comes first.
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share.minus(Ratio.of(floors[index] ?? 0n)) }))
    .sort((a, b) => b.remainder.compare(a.remainder));
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((part, index) => rupiah(lucky.has(index) ? part + 1n : part));
};

const floor = (value: Ratio): bigint => {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
};
