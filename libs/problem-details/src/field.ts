import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { Facts } from './problem-exception';

/** Whether a field may be left out; null says the same and is read as left out, unless `nullable` keeps it. */
export type Presence = Readonly<{ optional?: boolean; nullable?: boolean }>;

/** What is wrong with a value: a stable code with the facts that its words need, and English words where `expected` says too little. */
export type Wrong = Readonly<{ code: string; facts?: Facts; words?: string }>;

/** Carries `fault` to whoever words the faults: class-validator itself keeps only a message, and copies what is given as context. */
export type FaultFinder = Readonly<{ findFault: FieldKind['fault'] }>;

/** One kind of field: how what was sent is read, and what is wrong with it. */
export type FieldKind = Readonly<{
  name: string;
  /** What OpenAPI is told of it. */
  schema: Readonly<Record<string, unknown>>;
  /** What would be right, behind `must be`. */
  expected: string;
  /** Applied before the check; leaves alone what it does not understand. */
  read?: (value: unknown) => unknown;
  /** Undefined for a good value. */
  fault: (value: unknown) => Wrong | undefined;
}>;

const messageOf = ({ expected, fault }: FieldKind, value: unknown): string => {
  const words = value === undefined ? undefined : fault(value)?.words;
  return `$property must be ${expected}${words === undefined ? '' : `: ${words}`}`;
};

const readerOf = ({ read }: FieldKind, { optional, nullable }: Presence): FieldKind['read'] => {
  if (!optional || nullable) return read;
  return (value) => (value === null ? undefined : read ? read(value) : value);
};

/** A decorator that reads a field, checks it and describes it; bodies, queries and path parameters alike. */
export const field = (kind: FieldKind, presence: Presence = {}): PropertyDecorator => {
  const { name, schema, fault } = kind;
  const { optional = false, nullable = false } = presence;
  const read = readerOf(kind, presence);
  const decorators = [
    ApiProperty({ ...schema, required: !optional, ...(nullable && { nullable }) } as ApiPropertyOptions),
    ...(read ? [Transform(({ value }: { value: unknown }) => read(value))] : []),
    ValidateBy(
      {
        name,
        validator: {
          validate: (value) => fault(value) === undefined,
          defaultMessage: (of) => messageOf(kind, of?.value),
        },
      },
      { context: { findFault: fault } satisfies FaultFinder },
    ),
    ...(optional || nullable ? [ValidateIf((_, value) => !isAbsent(value, nullable))] : []),
  ];
  return (target, property) => decorators.forEach((decorate) => void decorate(target, property));
};

const isAbsent = (value: unknown, nullable: boolean): boolean => value === undefined || (nullable && value === null);
