import { contract, Decimal, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** A published survey gave an indicator its value; nobody typed it. Publisher: planning. Consumers: reporting, evaluation. Key: person. */
export const indicatorMeasuredV1 = contract('planning.indicator-measured', 1, {
  skpId: Uuid,
  employeeId: Uuid,
  indicatorId: Uuid,
  surveyId: Uuid,
  value: Decimal,
});
export type IndicatorMeasuredV1 = Static<typeof indicatorMeasuredV1.schema>;
