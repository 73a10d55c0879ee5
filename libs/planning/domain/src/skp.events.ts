import type { Event } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, SkpId, UnitId } from '@kinerja/vocabulary';
import type { WorkResult } from './work-result';

/** Whose plan of which year; in every event that others count or publish by it. */
type Owned = { skpId: SkpId; employee: EmployeeId; unitId: UnitId; year: number };

/** `appraiser` (pejabat penilai) is null for the head of the agency. */
export type SkpDrafted = Event<
  'SkpDrafted',
  Owned & { assignment: AssignmentId; appraiser: EmployeeId | null; at: Instant }
>;
/** The whole list, in the order of the form; it replaces the list before. */
export type SkpResultsSet = Event<
  'SkpResultsSet',
  { skpId: SkpId; by: EmployeeId; results: readonly WorkResult[]; at: Instant }
>;
/** `round` counts submissions: 1 at first, 2 after the first return, … */
export type SkpSubmitted = Event<
  'SkpSubmitted',
  Owned & { appraiser: EmployeeId | null; results: readonly WorkResult[]; round: number; at: Instant }
>;
// #region fact
/** `results` are what was approved, frozen from here on. */
export type SkpApproved = Event<'SkpApproved', Owned & { by: EmployeeId; results: readonly WorkResult[]; at: Instant }>;
// #endregion
export type SkpReturned = Event<'SkpReturned', Owned & { by: EmployeeId; note: string; at: Instant }>;
/** Of a plan that waits: who was superior on the day of its submission was corrected since (PLAN-013). */
export type SkpAppraiserCorrected = Event<'SkpAppraiserCorrected', Owned & { appraiser: EmployeeId; at: Instant }>;
/** `value` is the IKM of the survey, 25.00-100.00; `surveyedUntil` is the survey's last day. */
export type IndicatorMeasured = Event<
  'IndicatorMeasured',
  {
    skpId: SkpId;
    employee: EmployeeId;
    indicatorId: string;
    surveyId: string;
    value: string;
    surveyedUntil: string;
    at: Instant;
  }
>;

export type SkpEvent =
  SkpDrafted | SkpResultsSet | SkpSubmitted | SkpAppraiserCorrected | SkpApproved | SkpReturned | IndicatorMeasured;
