import { INT4_MAX } from '@kinerja/kernel';
import { field, type Presence, type Wrong } from './field';
import { patterned } from './text-fields';

type Bounds = Presence & Readonly<{ min?: number; max?: number }>;

const wholeFault = (value: unknown, min: number, max: number): Wrong | undefined => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    return { code: 'not-a-whole-number', facts: { min, max } };
  return value >= min && value <= max ? undefined : { code: 'out-of-range', facts: { min, max } };
};

const whole = (name: string, { min = 0, max = INT4_MAX, ...presence }: Bounds, read?: (value: unknown) => unknown) =>
  field(
    {
      name,
      schema: { type: 'integer', minimum: min, maximum: max },
      expected: `a whole number from ${String(min)} to ${String(max)}`,
      ...(read && { read }),
      fault: (value) => wholeFault(value, min, max),
    },
    presence,
  );

/** `@Whole({ min: 1 }) keySeq!: number`; without bounds 0 to what an `integer` column holds. */
export const Whole = (bounds: Bounds = {}): PropertyDecorator => whole('whole', bounds);

const DIGITS = /^\d{1,15}$/;

/** The same in a query, where a number arrives as text: `?limit=50`. */
export const WholeInText = (bounds: Bounds = {}): PropertyDecorator =>
  whole('wholeInText', bounds, (value) => (typeof value === 'string' && DIGITS.test(value) ? Number(value) : value));

type Digits = Presence & Readonly<{ whole: number; fraction: number }>;

/** `@DecimalText({ whole: 12, fraction: 6 }) target!: string`: exact and not negative, such as `87.50`. */
export const DecimalText = ({ whole: before, fraction, ...presence }: Digits): PropertyDecorator =>
  patterned(
    {
      name: 'decimalText',
      code: 'not-a-decimal',
      facts: { whole: before, fraction },
      expected: `a decimal such as 12 or 87.50, as text, with at most ${String(before)} digits before the point and ${String(fraction)} behind it`,
      pattern: new RegExp(`^\\d{1,${String(before)}}(\\.\\d{1,${String(fraction)}})?$`),
      max: before + 1 + fraction,
    },
    presence,
  );

const flags: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** `@FlagInText() dryRun = false`, from `?dryRun=true`. */
export const FlagInText = (presence?: Presence): PropertyDecorator =>
  field(
    {
      name: 'flagInText',
      schema: { type: 'boolean' },
      expected: 'true or false',
      read: (value) => flags.get(value) ?? value,
      fault: (value) => (typeof value === 'boolean' ? undefined : { code: 'not-a-flag' }),
    },
    presence,
  );
