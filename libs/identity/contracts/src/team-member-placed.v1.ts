import { contract, Day, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/**
 * Who holds the post works from a day on with a team of the unit's rotation; without one by the agency's calendar. A later statement about
 * the same day replaces the earlier one. Publisher: identity. Consumers: all. Key: post.
 */
export const teamMemberPlacedV1 = contract('identity.team-member-placed', 1, {
  assignmentId: Uuid,
  unitId: Uuid,
  from: Day,
  team: Type.Optional(Type.String()),
});
export type TeamMemberPlacedV1 = Static<typeof teamMemberPlacedV1.schema>;
