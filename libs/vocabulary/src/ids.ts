import { lineFault, trimmed, type Brand } from '@kinerja/kernel';

/** A person of an agency, opaque: never a NIP, which spells out birth date and gender. */
export type EmployeeId = Brand<string, 'EmployeeId'>;
/** A unit of an agency (bidang, sekretariat, UPT). */
export type UnitId = Brand<string, 'UnitId'>;
/** A person in a position from a day on. */
export type AssignmentId = Brand<string, 'AssignmentId'>;
/** One person's plan (SKP) for a year and assignment. */
export type SkpId = Brand<string, 'SkpId'>;
/** Short name of an agency in topics and addresses: `diskominfo`. */
export type AgencyCode = Brand<string, 'AgencyCode'>;

export const employeeId = (uuid: string): EmployeeId => uuid as EmployeeId;
export const unitId = (uuid: string): UnitId => uuid as UnitId;
export const assignmentId = (uuid: string): AssignmentId => uuid as AssignmentId;
export const skpId = (uuid: string): SkpId => uuid as SkpId;

/** Whether it is 2-20 lower-case letters and digits, beginning with a letter. */
export const isAgencyCode = (text: unknown): text is AgencyCode =>
  typeof text === 'string' && /^[a-z][a-z0-9]{1,19}$/.test(text);

/** @throws RangeError unless `isAgencyCode`. */
export const agencyCode = (text: string): AgencyCode => {
  if (!isAgencyCode(text)) throw new RangeError(`not an agency code: ${text}`);
  return text;
};

const LONGEST_NAME = 200;

/**
 * The name of an agency as people know it, trimmed.
 * @throws RangeError unless it is one line with something to read in it, no control character and no half of a character, of at most 200
 * characters; the text itself is not told.
 */
export const agencyName = (text: string): string => {
  const name = trimmed(text);
  if (lineFault(name) !== undefined)
    throw new RangeError('a name has no control characters and no halves of characters');
  if (name === '' || name.length > LONGEST_NAME) throw new RangeError(`a name has 1 to ${LONGEST_NAME} characters`);
  return name;
};
