import type { ValidationError } from 'class-validator';
import type { FaultFinder } from './field';
import { unknownField, type FieldFault } from './problems';

const join = (parent: string, property: string): string => {
  if (/^\d+$/.test(property)) return `${parent}[${property}]`;
  return parent === '' ? property : `${parent}.${property}`;
};

/** `target must be a positive number` → `must be a positive number`. */
const expectation = (message: string): string => {
  const at = message.indexOf('must ');
  return at < 0 ? message : message.slice(at);
};

/** The code and the facts of the first fault that its own kind of field finds. */
const codeOf = ({ value, contexts = {} }: ValidationError): Pick<FieldFault, 'code'> => {
  if (value === undefined) return { code: 'required' };
  const finders = Object.values(contexts as Readonly<Record<string, FaultFinder>>);
  const wrong = finders.map(({ findFault }) => findFault(value)).find((found) => found !== undefined);
  return wrong ? { ...wrong.facts, code: wrong.code } : {};
};

const faultOf = (field: string, error: ValidationError, constraints: Record<string, string>): FieldFault => {
  if ('whitelistValidation' in constraints) return unknownField(field);
  const expected = Object.values(constraints).map(expectation).join('; ');
  return { field, problem: error.value === undefined ? 'missing' : 'invalid', expected, ...codeOf(error) };
};

/** One fault per field, however deep it lies. */
export const fieldFaults = (errors: readonly ValidationError[], parent = ''): readonly FieldFault[] =>
  errors.flatMap((error) => {
    const { property, constraints, children } = error;
    const field = join(parent, property);
    const own = constraints ? [faultOf(field, error, constraints)] : [];
    return [...own, ...fieldFaults(children ?? [], field)];
  });
