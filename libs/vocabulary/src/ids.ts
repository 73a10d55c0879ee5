import type { Brand } from '@kinerja/kernel';

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

/** @throws RangeError unless 2-20 lower-case letters and digits, beginning with a letter. */
export const agencyCode = (text: string): AgencyCode => {
  if (!/^[a-z][a-z0-9]{1,19}$/.test(text)) throw new RangeError(`not an agency code: ${text}`);
  return text as AgencyCode;
};
