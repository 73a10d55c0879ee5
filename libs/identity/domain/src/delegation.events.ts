import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';

export type DelegationId = string & { readonly __brand: 'DelegationId' };
export const delegationId = (text: string): DelegationId => text as DelegationId;

/** From the first to the last day `substituteId` decides what `employeeId` would decide about the people below. */
export type DelegationTerms = Readonly<{
  employeeId: EmployeeId;
  substituteId: EmployeeId;
  startsOn: LocalDate;
  /** The last day. */
  endsOn: LocalDate;
  /** Cuti, dinas luar, … and the letter it rests on. */
  reason: string;
}>;

export type DelegationGranted = Event<
  'DelegationGranted',
  DelegationTerms & { delegationId: DelegationId; at: Instant }
>;
/** Ends earlier than granted: `endsOn` is the last day, before the first one where it never begins. */
export type DelegationEnded = Event<
  'DelegationEnded',
  { delegationId: DelegationId; employeeId: EmployeeId; endsOn: LocalDate; at: Instant }
>;
export type DelegationEvent = DelegationGranted | DelegationEnded;
