const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/**
 * An exact fraction. The rules of the field divide by nine (IKM) and by twelve (credit), which no decimal
 * holds exactly; so values stay fractions and are rounded once, half-up, where the rule says.
 */
export class Ratio {
  static readonly zero = new Ratio(0n, 1n);
  static readonly one = new Ratio(1n, 1n);

  private constructor(
    readonly numerator: bigint,
    /** Always positive; the fraction is always reduced. */
    readonly denominator: bigint,
  ) {}

  /** @throws RangeError when the denominator is zero. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
    const [n, d] = [BigInt(numerator), BigInt(denominator)];
    if (d === 0n) throw new RangeError('a ratio has no zero denominator');
    const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
    return new Ratio(n / divisor, d / divisor);
  }

  /** Reads plain decimal text such as `0.25`. @throws RangeError on anything else. */
  static parse(text: string): Ratio {
    const match = DECIMAL.exec(text);
    if (!match) throw new RangeError(`not a decimal: ${text}`);
    const [, sign, whole = '', fraction = ''] = match;
    const digits = BigInt(whole + fraction);
    return Ratio.of(sign ? -digits : digits, 10n ** BigInt(fraction.length));
  }

  static isDecimal(text: string): boolean {
    return DECIMAL.test(text);
  }

  static sum(values: readonly Ratio[]): Ratio {
    return values.reduce((total, value) => total.plus(value), Ratio.zero);
  }

  plus(other: Ratio): Ratio {
    return Ratio.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Ratio): Ratio {
    return this.plus(Ratio.of(-other.numerator, other.denominator));
  }

  times(other: Ratio): Ratio {
    return Ratio.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError when `other` is zero. */
  over(other: Ratio): Ratio {
    return Ratio.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, zero or positive, as `Array.prototype.sort` wants it. */
  compare(other: Ratio): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  min(other: Ratio): Ratio {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Ratio): Ratio {
    return this.compare(other) >= 0 ? this : other;
  }

  /** Half away from zero, as the tax and pay rules have it (never banker's rounding). */
  round(): bigint {
    const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;
    const rounded = (2n * magnitude + this.denominator) / (2n * this.denominator);
    return this.numerator < 0n ? -rounded : rounded;
  }

  /** Rounded half-up to `places` decimals: `Ratio.of(1, 3).toFixed(2)` is `0.33`. */
  toFixed(places: number): string {
    const scaled = this.times(Ratio.of(10n ** BigInt(places))).round();
    const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
    const [whole, fraction] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
    return `${scaled < 0n ? '-' : ''}${whole}${places > 0 ? `.${fraction}` : ''}`;
  }
}
