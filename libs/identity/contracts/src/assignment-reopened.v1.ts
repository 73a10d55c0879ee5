import { contract, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** The end of a post was a mistake: its last day is not known any more. Publisher: identity. Consumers: all. Key: person. */
export const assignmentReopenedV1 = contract('identity.assignment-reopened', 1, {
  assignmentId: Uuid,
  employeeId: Uuid,
});
export type AssignmentReopenedV1 = Static<typeof assignmentReopenedV1.schema>;
