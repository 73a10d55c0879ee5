import { contract, Day, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** What was said of the rotation of a unit from this day on is said no more. Publisher: identity. Consumers: all. Key: unit. */
export const unitRotationWithdrawnV1 = contract('identity.unit-rotation-withdrawn', 1, { unitId: Uuid, from: Day });
export type UnitRotationWithdrawnV1 = Static<typeof unitRotationWithdrawnV1.schema>;
