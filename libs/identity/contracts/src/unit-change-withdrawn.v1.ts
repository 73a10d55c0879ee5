import { contract, Day, oneOf, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/**
 * A renaming, a move or the end of a unit that was to begin on this day, and never did. Publisher: identity. Consumers: all. Key: unit.
 */
export const unitChangeWithdrawnV1 = contract('identity.unit-change-withdrawn', 1, {
  unitId: Uuid,
  what: oneOf(['name', 'parent', 'closing']),
  from: Day,
});
export type UnitChangeWithdrawnV1 = Static<typeof unitChangeWithdrawnV1.schema>;
