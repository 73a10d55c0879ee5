import { contract, Day, Uuid } from '@kinerja/contracts';
import type { Static } from 'typebox';

/** Another superior appraises this assignment from a day on. Publisher: identity. Key: person. */
export const superiorChangedV1 = contract('identity.superior-changed', 1, {
  assignmentId: Uuid,
  employeeId: Uuid,
  superiorId: Uuid,
  from: Day,
});
export type SuperiorChangedV1 = Static<typeof superiorChangedV1.schema>;
