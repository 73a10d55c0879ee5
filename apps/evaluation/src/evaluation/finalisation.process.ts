import type { Clock } from '@kinerja/clock';
import type { ClosedRating } from '@kinerja/evaluation-domain';
import { defineProcess, refusalOf, type Process } from '@kinerja/processes';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';
import type { EvaluationHandler } from './evaluation.handler';

export const FINALISATION = 'finalisation';

/** A closed distribution with the ratings it counted. */
export type ClosedUnit = Readonly<{ unitId: UnitId; month: YearMonth; ratings: readonly ClosedRating[] }>;

type Composed = Readonly<{ clock: Clock; parts: Readonly<{ evaluation: EvaluationHandler }> }>;

/** Rule EVAL-008: a closed distribution makes every evaluation it counted final. */
export const finalisation = ({ clock, parts }: Composed): Process =>
  defineProcess<ClosedUnit, ClosedRating>({
    name: FINALISATION,
    due: async ({ ratings }) => ratings,
    nameOf: ({ employeeId }) => employeeId,
    step: async ({ unitId, month }, rating) => {
      const data = { unitId, month, rating, now: clock.now() };
      return refusalOf(await parts.evaluation.handle({ type: 'FinaliseEvaluation', data }));
    },
  });
