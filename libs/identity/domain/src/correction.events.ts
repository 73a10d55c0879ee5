import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { AccountId } from './account.events';

export type CorrectionId = string & { readonly __brand: 'CorrectionId' };
export const correctionId = (text: string): CorrectionId => text as CorrectionId;

/** What of a person's data may be asked to be corrected. */
export const correctionFields = [
  'name', 'nip', 'nik', 'birth-date', 'employment', 'golongan', 'position', 'unit', 'npwp', 'tax-status', 'bank-account', 'other',
] as const; // prettier-ignore
export type CorrectionField = (typeof correctionFields)[number];

export const correctionOutcomes = ['corrected', 'declined', 'withdrawn'] as const;
export type CorrectionOutcome = (typeof correctionOutcomes)[number];

type Correction = Readonly<{
  correctionId: CorrectionId;
  employeeId: EmployeeId;
  field: CorrectionField;
  at: Instant;
}>;
type Decided = Correction & Readonly<{ by: AccountId }>;

/** A person asks for the correction of their own data: `right` is what it should be. `right` and `reason` are personal. */
export type CorrectionAsked = Event<'CorrectionAsked', Correction & { right: string; reason: string }>;
export type CorrectionWithdrawn = Event<'CorrectionWithdrawn', Correction>;
/** `reason` is personal. */
export type CorrectionDeclined = Event<'CorrectionDeclined', Decided & { reason: string }>;
/** The data was corrected where it is kept. `note`: what was done; personal. */
export type CorrectionMade = Event<'CorrectionMade', Decided & { note: string }>;
export type CorrectionEvent = CorrectionAsked | CorrectionWithdrawn | CorrectionDeclined | CorrectionMade;
