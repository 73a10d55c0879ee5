import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, Rupiah, YearMonth } from '@kinerja/vocabulary';
import type { RunId } from './ids';
import type { MissingFact } from './person-month';

/** What a file must add up to. */
export type ControlSums = Readonly<{
  people: number;
  grossRupiah: Rupiah;
  deductionRupiah: Rupiah;
  netRupiah: Rupiah;
  employerHealthRupiah: Rupiah;
}>;

/** Somebody nothing could be computed for, and why. */
export type Incomplete = Readonly<{ employeeId: EmployeeId; missing: readonly MissingFact[] }>;

/** The rules are chosen here, by date, and stay with the run. */
export type RunOpened = Event<
  'RunOpened',
  { runId: RunId; month: YearMonth; policyPack: string; by: EmployeeId; at: Instant }
>;
/** `computation` counts 1, 2, …: a run is computed again as long as nobody has verified it. */
export type ComputationStarted = Event<
  'ComputationStarted',
  { runId: RunId; computation: number; by: EmployeeId; at: Instant }
>;
export type ComputationRecorded = Event<
  'ComputationRecorded',
  {
    runId: RunId;
    computation: number;
    sums: ControlSums;
    /** SHA-256, hex, over the policy pack and every person's facts. */
    inputDigest: string;
    incomplete: readonly Incomplete[];
    at: Instant;
  }
>;
/** Left out of this run although facts are missing; the reason is for the auditor. */
export type PersonExcluded = Event<
  'PersonExcluded',
  { runId: RunId; employeeId: EmployeeId; reason: string; by: EmployeeId; at: Instant }
>;
export type RunVerified = Event<'RunVerified', { runId: RunId; by: EmployeeId; at: Instant }>;
/** Fixed for ever; what is found later becomes a correction in a later run. */
export type RunSealed = Event<
  'RunSealed',
  {
    runId: RunId;
    month: YearMonth;
    policyPack: string;
    computation: number;
    sums: ControlSums;
    by: EmployeeId;
    at: Instant;
  }
>;
export type RunEvent = RunOpened | ComputationStarted | ComputationRecorded | PersonExcluded | RunVerified | RunSealed;
