import type { ValidationError } from 'class-validator';
import type { FieldFault } from './problems';

const join = (parent: string, property: string): string => {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
};

/** `target must be a positive number` → `must be a positive number`. */
const expectation = (message: string): string => {
  const at = message.indexOf('must ');
  return at < 0 ? message : message.slice(at);
};

const faultOf = (field: string, value: unknown, constraints: Record<string, string>): FieldFault => {
  if ('whitelistValidation' in constraints) return { field, problem: 'unknown', expected: 'no field of this name' };
  const expected = Object.values(constraints).map(expectation).join('; ');
  return { field, problem: value === undefined ? 'missing' : 'invalid', expected };
};

/** One fault per field, however deep it lies. */
export const fieldFaults = (errors: readonly ValidationError[], parent = ''): readonly FieldFault[] =>
  errors.flatMap(({ property, value, constraints, children }) => {
    const field = join(parent, property);
    const own = constraints ? [faultOf(field, value, constraints)] : [];
    return [...own, ...fieldFaults(children ?? [], field)];
  });
