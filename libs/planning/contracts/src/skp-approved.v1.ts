import { contract, Decimal, Moment, oneOf, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

const Indicator = Type.Object(
  {
    indicatorId: Uuid,
    text: Type.String(),
    aspect: oneOf(['quantity', 'quality', 'time', 'cost']),
    target: Decimal,
    unit: Type.String(),
    direction: oneOf(['higher', 'lower']),
    /** Public service whose IKM is the realisation of this indicator; absent where the person reports it. */
    surveyedServiceId: Type.Optional(Uuid),
  },
  { additionalProperties: false },
);

/** An SKP was approved (disetujui). Publisher: planning. Consumers: reporting, evaluation. Key: person. */
export const skpApprovedV1 = contract('planning.skp-approved', 1, {
  skpId: Uuid,
  employeeId: Uuid,
  unitId: Uuid,
  year: Type.Integer(),
  results: Type.Array(
    Type.Object(
      {
        resultId: Uuid,
        title: Type.String(),
        kind: oneOf(['main', 'additional']),
        supportsResultId: Type.Optional(Uuid),
        indicators: Type.Array(Indicator),
      },
      { additionalProperties: false },
    ),
  ),
  approvedBy: Uuid,
  approvedAt: Moment,
});
export type SkpApprovedV1 = Static<typeof skpApprovedV1.schema>;
