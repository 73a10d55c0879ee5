import { contract, Day, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** A unit has another name from a day on; the earlier days keep the earlier one. Publisher: identity. Consumers: all. Key: unit. */
export const unitRenamedV1 = contract('identity.unit-renamed', 1, { unitId: Uuid, name: Type.String(), from: Day });
export type UnitRenamedV1 = Static<typeof unitRenamedV1.schema>;
