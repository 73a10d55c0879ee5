import { contract, Day, federated, upFrom, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';
import { unitRegisteredV1 } from './unit-registered.v1';

/**
 * A unit of the agency exists, from a day on and to a last one where that is known. Version 1 knew no days; of its units nobody knows
 * since when they are there. Publisher: identity. Consumers: all; the centre. Key: unit.
 */
export const unitRegisteredV2 = federated(
  contract(
    'identity.unit-registered',
    2,
    {
      unitId: Uuid,
      name: Type.String(),
      parentUnitId: Type.Optional(Uuid),
      from: Type.Optional(Day),
      lastDay: Type.Optional(Day),
    },
    upFrom(unitRegisteredV1, (data) => data),
  ),
);
export type UnitRegisteredV2 = Static<typeof unitRegisteredV2.schema>;
