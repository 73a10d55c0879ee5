import type { Event } from '@kinerja/kernel';
import type {
  EmployeeId,
  Instant,
  OrganisationPredikat,
  Predikat,
  Rating,
  UnitId,
  YearMonth,
} from '@kinerja/vocabulary';
import type { Breach, PredikatCounts } from './distribution.rules';

/** One person's rating as it was counted. */
export type ClosedRating = Readonly<{
  employeeId: EmployeeId;
  workResult: Rating;
  behaviour: Rating;
  predikat: Predikat;
  ratedBy: EmployeeId;
}>;

/** The ratings of a unit and month were closed: counted, compared with the pattern, and from here on final. */
export type DistributionClosed = Event<
  'DistributionClosed',
  {
    unitId: UnitId;
    month: YearMonth;
    organisation: OrganisationPredikat;
    counts: PredikatCounts;
    /** Empty where it conforms or where the unit is too small for percentages. */
    breaches: readonly Breach[];
    /** False below `minimumSize` people: the percentages are shown and not applied. */
    percentagesApply: boolean;
    minimumSize: number;
    justification: string | null;
    ratings: readonly ClosedRating[];
    by: EmployeeId;
    at: Instant;
  }
>;
export type DistributionEvent = DistributionClosed;
