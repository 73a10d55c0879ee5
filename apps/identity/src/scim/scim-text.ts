import { lineFault, trimmed } from '@kinerja/kernel';
import { badScim, type ScimType } from './scim.problems';

export const LONGEST_TEXT = 200;

/** A text that every store can hold. @throws ProblemException 400 */
export const lineIn = (attribute: string, value: unknown, scimType: ScimType = 'invalidValue'): string => {
  const text = typeof value === 'string' ? trimmed(value) : '';
  if (text === '' || text.length > LONGEST_TEXT || lineFault(text) !== undefined)
    throw badScim(scimType, `${attribute}: a line of 1 to ${String(LONGEST_TEXT)} characters`);
  return text;
};

const flags: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
]);

/** Also as text, in whatever case, as some clients write it. @throws ProblemException 400 */
export const flagIn = (attribute: string, value: unknown, scimType: ScimType = 'invalidValue'): boolean => {
  const flag = flags.get(typeof value === 'string' ? value.toLowerCase() : value);
  if (flag === undefined) throw badScim(scimType, `${attribute}: true or false`);
  return flag;
};
