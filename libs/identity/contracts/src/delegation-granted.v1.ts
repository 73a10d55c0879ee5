import { contract, Day, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** From the first to the last day somebody decides in a person's stead. Publisher: identity. Consumers: all. Key: person. */
export const delegationGrantedV1 = contract('identity.delegation-granted', 1, {
  delegationId: Uuid,
  employeeId: Uuid,
  substituteId: Uuid,
  startsOn: Day,
  endsOn: Day,
});
export type DelegationGrantedV1 = Static<typeof delegationGrantedV1.schema>;
