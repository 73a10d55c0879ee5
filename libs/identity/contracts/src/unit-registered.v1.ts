import { contract, federated, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** A unit of the agency exists. Publisher: identity. Consumers: all; the centre. Key: unit. */
export const unitRegisteredV1 = federated(
  contract('identity.unit-registered', 1, {
    unitId: Uuid,
    name: Type.String(),
    parentUnitId: Type.Optional(Uuid),
  }),
);
export type UnitRegisteredV1 = Static<typeof unitRegisteredV1.schema>;
