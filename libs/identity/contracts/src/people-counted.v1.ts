import { contract, Count, federated, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** How many people a unit has, everybody counted once where the last definitive post lies; replaces the former count. Publisher: identity. Consumer: the centre. Key: unit. */
export const peopleCountedV1 = federated(contract('identity.people-counted', 1, { unitId: Uuid, people: Count }));
export type PeopleCountedV1 = Static<typeof peopleCountedV1.schema>;
