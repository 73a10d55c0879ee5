import { Count, contract, Day, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });

/** Ends on the next day where it ends no later than it begins; `minutes` of work, without the break. */
const Shift = Type.Object(
  { patternId: Uuid, name: Type.String(), begins: TimeOfDay, ends: TimeOfDay, minutes: Count },
  { additionalProperties: false },
);

/**
 * From a day on the teams of a unit go through the days of the cycle, each beginning with the day of its offset; free without a shift. An
 * empty cycle: by the agency's calendar again. A later statement about the same day replaces the earlier one. Publisher: identity.
 * Consumers: all. Key: unit.
 */
export const unitRotationSetV1 = contract('identity.unit-rotation-set', 1, {
  unitId: Uuid,
  from: Day,
  cycle: Type.Array(Type.Object({ shift: Type.Optional(Shift) }, { additionalProperties: false })),
  teams: Type.Array(Type.Object({ name: Type.String(), offset: Count }, { additionalProperties: false })),
});
export type UnitRotationSetV1 = Static<typeof unitRotationSetV1.schema>;
