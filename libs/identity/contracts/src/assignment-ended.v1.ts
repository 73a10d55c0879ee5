import { contract, Day, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** The last day of a post is known; a later statement replaces the earlier one. Publisher: identity. Consumers: all. Key: person. */
export const assignmentEndedV1 = contract('identity.assignment-ended', 1, {
  assignmentId: Uuid,
  employeeId: Uuid,
  endsOn: Day,
});
export type AssignmentEndedV1 = Static<typeof assignmentEndedV1.schema>;
