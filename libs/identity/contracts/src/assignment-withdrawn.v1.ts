import { contract, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** A post was entered by mistake and was never held: as if it had not been said. Publisher: identity. Consumers: all. Key: person. */
export const assignmentWithdrawnV1 = contract('identity.assignment-withdrawn', 1, {
  assignmentId: Uuid,
  employeeId: Uuid,
});
export type AssignmentWithdrawnV1 = Static<typeof assignmentWithdrawnV1.schema>;
