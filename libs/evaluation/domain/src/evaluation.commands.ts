import type { Command } from '@kinerja/kernel';
import type {
  Authority,
  EmployeeId,
  Instant,
  OrganisationPredikat,
  Rating,
  UnitId,
  YearMonth,
} from '@kinerja/vocabulary';
import type { ClosedRating } from './distribution.events';

export type RateEmployee = Command<
  'RateEmployee',
  {
    employeeId: EmployeeId;
    unitId: UnitId;
    month: YearMonth;
    behaviour: Rating;
    behaviourReason: string | undefined;
    /** Not given for the head of a unit. */
    workResult: Rating | undefined;
    workResultReason: string | undefined;
    /** Facts at this moment, from identity and from our own streams. */
    authority: Authority;
    /** On the last day of the month; null where the superior sits outside the agency. */
    superior: EmployeeId | null;
    headsUnit: boolean;
    organisation: OrganisationPredikat | undefined;
    closed: Readonly<{ by: EmployeeId; at: Instant }> | undefined;
    monthIsKnown: boolean;
    now: Instant;
  }
>;
/** Sent when the distribution of the unit was closed; may be sent twice. */
export type FinaliseEvaluation = Command<
  'FinaliseEvaluation',
  { unitId: UnitId; month: YearMonth; rating: ClosedRating; now: Instant }
>;
export type EvaluationCommand = RateEmployee | FinaliseEvaluation;
