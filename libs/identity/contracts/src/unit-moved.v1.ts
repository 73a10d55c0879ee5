import { contract, Day, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** A unit stands below another one from a day on, or directly below the agency. Publisher: identity. Consumers: all. Key: unit. */
export const unitMovedV1 = contract('identity.unit-moved', 1, {
  unitId: Uuid,
  parentUnitId: Type.Optional(Uuid),
  from: Day,
});
export type UnitMovedV1 = Static<typeof unitMovedV1.schema>;
