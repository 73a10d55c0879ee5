import type { Clock } from '@kinerja/clock';
import type { CommandLog } from '@kinerja/commands';
import type { ClosedRating } from '@kinerja/evaluation-domain';
import { defineProcess, refusalOf, type Process } from '@kinerja/processes';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';
import { evaluationHandler } from './evaluation.handler';

export const FINALISATION = 'finalisation';

/** A closed distribution with the ratings it counted. */
export type ClosedUnit = Readonly<{ unitId: UnitId; month: YearMonth; ratings: readonly ClosedRating[] }>;

/** Rule EVAL-008: a closed distribution makes every evaluation it counted final. */
export const finalisation = ({ store, clock }: Readonly<{ store: CommandLog; clock: Clock }>): Process => {
  const evaluation = evaluationHandler(store);
  return defineProcess<ClosedUnit, ClosedRating>({
    name: FINALISATION,
    due: async ({ ratings }) => ratings,
    nameOf: ({ employeeId }) => employeeId,
    step: async ({ unitId, month }, rating) => {
      const data = { unitId, month, rating, now: clock.now() };
      return refusalOf(await evaluation.handle({ type: 'FinaliseEvaluation', data }));
    },
  });
};
