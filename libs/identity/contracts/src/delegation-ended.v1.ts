import { contract, Day, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/**
 * A delegation ends earlier than granted; before its first day it never begins. Publisher: identity. Consumers: all. Key: person.
 */
export const delegationEndedV1 = contract('identity.delegation-ended', 1, {
  delegationId: Uuid,
  employeeId: Uuid,
  endsOn: Day,
});
export type DelegationEndedV1 = Static<typeof delegationEndedV1.schema>;
