import type { Command } from '@kinerja/kernel';
import type { AssignmentId, Authority, EmployeeId, Instant, SkpId, UnitId } from '@kinerja/vocabulary';
import type { SuperiorResult, WorkResult } from './work-result';

export type DraftSkp = Command<
  'DraftSkp',
  {
    skpId: SkpId;
    employee: EmployeeId;
    assignment: AssignmentId;
    unitId: UnitId;
    appraiser: EmployeeId | null;
    year: number;
    now: Instant;
  }
>;

/**
 * `superiorResults` are those of the appraiser's submitted or approved plans, of whatever year;
 * `knownServices` the public services that surveys ask about.
 */
export type SetResults = Command<
  'SetResults',
  {
    skpId: SkpId;
    by: EmployeeId;
    results: readonly WorkResult[];
    superiorResults: readonly SuperiorResult[];
    knownServices: readonly string[];
    now: Instant;
  }
>;

/** `appraiser` is who appraises on the day of submission: superiors change between draft and submission. */
export type SubmitSkp = Command<
  'SubmitSkp',
  { skpId: SkpId; by: EmployeeId; appraiser: EmployeeId | null; now: Instant }
>;

/** Another one was superior on the day of submission than was said then. */
export type CorrectAppraiser = Command<'CorrectAppraiser', { skpId: SkpId; appraiser: EmployeeId; now: Instant }>;

/** Who decides on a plan. */
export type Appraisal = { authority: Authority };

// #region request
export type ApproveSkp = Command<
  'ApproveSkp',
  Appraisal & { skpId: SkpId; superiorResults: readonly SuperiorResult[]; now: Instant }
>;
// #endregion

export type ReturnSkp = Command<'ReturnSkp', Appraisal & { skpId: SkpId; note: string; now: Instant }>;

/** A survey of a public service was published; every indicator of the plan that watches it gets the value. */
export type MeasureIndicators = Command<
  'MeasureIndicators',
  { skpId: SkpId; serviceId: string; surveyId: string; value: string; surveyedUntil: string; now: Instant }
>;

export type SkpCommand =
  DraftSkp | SetResults | SubmitSkp | CorrectAppraiser | ApproveSkp | ReturnSkp | MeasureIndicators;
