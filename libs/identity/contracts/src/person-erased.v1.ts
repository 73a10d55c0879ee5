import { contract, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/**
 * What is known of a person is destroyed, by a decision of two persons: whoever holds keys or words of theirs destroys them. Numbers
 * and sums stay. Publisher: identity. Consumers: planning, reporting, evaluation, incentives. Key: person.
 */
export const personErasedV1 = contract('identity.person-erased', 1, { employeeId: Uuid });
export type PersonErasedV1 = Static<typeof personErasedV1.schema>;
