import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, Predikat, Rating, UnitId, YearMonth } from '@kinerja/vocabulary';

/** Two ratings and the predikat that follows. A later one of the same month replaces it while the evaluation is not final. */
export type EmployeeRated = Event<
  'EmployeeRated',
  {
    employeeId: EmployeeId;
    unitId: UnitId;
    month: YearMonth;
    workResult: Rating;
    /** `organisation` for the head of a unit, whose work result is that of the unit. */
    workResultFrom: 'appraiser' | 'organisation';
    behaviour: Rating;
    predikat: Predikat;
    /** Why it is above or below expectation; sealed under the key of the person. Null once erased. */
    workResultReason: string | null;
    behaviourReason: string | null;
    by: EmployeeId;
    at: Instant;
  }
>;
/** The evaluation of the month stands, with the ratings that were counted when the distribution was closed. */
export type EvaluationFinalised = Event<
  'EvaluationFinalised',
  {
    employeeId: EmployeeId;
    unitId: UnitId;
    month: YearMonth;
    revision: number;
    workResult: Rating;
    behaviour: Rating;
    predikat: Predikat;
    ratedBy: EmployeeId;
    at: Instant;
  }
>;
export type EvaluationEvent = EmployeeRated | EvaluationFinalised;
