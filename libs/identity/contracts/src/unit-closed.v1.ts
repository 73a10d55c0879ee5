import { contract, Day, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** The last day of a unit; a later statement replaces the earlier one. Publisher: identity. Consumers: all. Key: unit. */
export const unitClosedV1 = contract('identity.unit-closed', 1, { unitId: Uuid, lastDay: Day });
export type UnitClosedV1 = Static<typeof unitClosedV1.schema>;
