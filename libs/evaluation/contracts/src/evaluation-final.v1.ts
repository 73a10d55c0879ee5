import { contract, Moment, Month, oneOf, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';
import { predikats, ratings } from '@kinerja/vocabulary';

/** A person's evaluation of a month stands. A later revision replaces an earlier one. Publisher: evaluation. Consumers: incentives, planning. Key: person. */
export const evaluationFinalV1 = contract('evaluation.evaluation-final', 1, {
  employeeId: Uuid,
  unitId: Uuid,
  month: Month,
  revision: Type.Integer({ minimum: 1 }),
  workResult: oneOf(ratings),
  behaviour: oneOf(ratings),
  predikat: oneOf(predikats),
  ratedBy: Uuid,
  finalAt: Moment,
});
export type EvaluationFinalV1 = Static<typeof evaluationFinalV1.schema>;
