import { contract, federated, oneOf, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** One more plan of a unit reached a step; says not whose. Publisher: planning. Consumer: the centre. Key: unit. */
export const planCountedV1 = federated(
  contract('planning.plan-counted', 1, {
    unitId: Uuid,
    year: Type.Integer(),
    step: oneOf(['submitted', 'approved']),
  }),
);
export type PlanCountedV1 = Static<typeof planCountedV1.schema>;
