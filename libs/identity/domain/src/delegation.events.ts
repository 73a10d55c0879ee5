import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';

export type DelegationId = string & { readonly __brand: 'DelegationId' };
export const delegationId = (text: string): DelegationId => text as DelegationId;

/** Cuti, dinas luar, sakit, lainnya. */
export const delegationReasons = ['leave', 'official-travel', 'illness', 'other'] as const;
export type DelegationReason = (typeof delegationReasons)[number];

/** From the first to the last day `substituteId` decides what `employeeId` would decide about the people below. */
export type DelegationTerms = Readonly<{
  employeeId: EmployeeId;
  substituteId: EmployeeId;
  startsOn: LocalDate;
  /** The last day. */
  endsOn: LocalDate;
  reason: DelegationReason;
  /** The reason in words, where the word alone does not say it. */
  note?: string;
  /** Of the letter (surat) it rests on. */
  letterNumber?: string;
}>;

export type DelegationGranted = Event<
  'DelegationGranted',
  DelegationTerms & { delegationId: DelegationId; at: Instant }
>;
/** Ends earlier than granted: `endsOn` is the last day, before the first one where it never begins. `note`: why. */
export type DelegationEnded = Event<
  'DelegationEnded',
  { delegationId: DelegationId; employeeId: EmployeeId; endsOn: LocalDate; note: string; at: Instant }
>;
export type DelegationEvent = DelegationGranted | DelegationEnded;
