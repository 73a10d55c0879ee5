import { isUuid } from '@kinerja/kernel';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { field, type Presence } from './field';

/** `@OneOf(ratings) behaviour!: Rating` */
export const OneOf = (words: readonly string[], presence?: Presence): PropertyDecorator =>
  field(
    {
      name: 'oneOf',
      schema: { type: 'string', enum: [...words] },
      expected: `one of ${words.join(', ')}`,
      fault: (value) =>
        words.some((word) => word === value) ? undefined : { code: 'not-in-list', facts: { allowed: words } },
    },
    presence,
  );

const isListOf = (value: unknown, { min, max }: Size, isGood: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length >= min && value.length <= max && value.every(isGood);

type Size = Readonly<{ min: number; max: number }>;

/** `@SomeOf(roles) roles!: Role[]`, each at most once. */
export const SomeOf = (words: readonly string[]): PropertyDecorator =>
  field({
    name: 'someOf',
    schema: { type: 'array', items: { type: 'string', enum: [...words] }, uniqueItems: true },
    expected: `a list of ${words.join(', ')}, each at most once`,
    fault: (value) =>
      isListOf(value, { min: 0, max: words.length }, (item) => words.some((word) => word === item)) &&
      new Set(value as string[]).size === (value as string[]).length
        ? undefined
        : { code: 'not-in-list', facts: { allowed: words } },
  });

const HASH = /^[0-9a-f]{64}$/;

/** `@Hashes({ max: 106 }) proof!: string[]`: SHA-256 each, in hex. */
export const Hashes = ({ max }: Readonly<{ max: number }>): PropertyDecorator =>
  field({
    name: 'hashes',
    schema: { type: 'array', items: { type: 'string', pattern: HASH.source }, maxItems: max },
    expected: `a list of at most ${String(max)} SHA-256 digests in hex`,
    fault: (value) =>
      isListOf(value, { min: 0, max }, (item) => typeof item === 'string' && HASH.test(item))
        ? undefined
        : { code: 'not-digests', facts: { max } },
  });

/** `@Uuids({ min: 1, max: 200 }) posts!: string[]` */
export const Uuids = (size: Size): PropertyDecorator =>
  field({
    name: 'uuids',
    schema: { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: size.min, maxItems: size.max },
    expected: `a list of ${String(size.min)} to ${String(size.max)} UUIDs in small letters`,
    fault: (value) => {
      if (!isListOf(value, size, () => true)) return { code: 'not-a-list', facts: size };
      return isListOf(value, size, (item) => typeof item === 'string' && isUuid(item))
        ? undefined
        : { code: 'not-uuids', facts: size };
    },
  });

/** What is made of a list that is too long: nothing in it is looked at. */
class TooLong extends Array<object> {}

const cut =
  (most: number) =>
  ({ value }: Readonly<{ value: unknown }>): unknown =>
    Array.isArray(value) && value.length > most ? new TooLong() : value;

/** `@ListOf(() => ResultDto, { max: 50 }) results!: ResultDto[]`; the faults of an item are named by its place. */
export const ListOf = (
  classOf: () => new () => object,
  { min = 0, max }: Readonly<{ min?: number; max: number }>,
): PropertyDecorator => {
  const size = { min, max };
  const isList = field({
    name: 'listOf',
    schema: { type: () => [classOf()], minItems: min, maxItems: max },
    expected: `a list of ${String(min)} to ${String(max)} objects`,
    fault: (value) =>
      !(value instanceof TooLong) && isListOf(value, size, (item) => item instanceof classOf())
        ? undefined
        : { code: 'not-a-list', facts: size },
  });
  return (target, property) => {
    isList(target, property);
    Type(classOf)(target, property);
    Transform(cut(max))(target, property);
    ValidateNested({ each: true })(target, property);
  };
};
