import { assignmentKinds, duties, employments, endCauses, positionKinds } from '@kinerja/identity-domain';
import { Count, Day, oneOf, personal, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { golongans } from '@kinerja/vocabulary';
import { Type } from 'typebox';

export const superiorChanged = versioned('SuperiorChanged', {});
export const postBegun = versioned('PostBegun', { assignmentId: Uuid });
export const postEnded = versioned('PostEnded', {});
export const postReopened = versioned('PostReopened', {});
export const postWithdrawn = versioned('PostWithdrawn', {});

/** As of today. */
export const postStates = ['planned', 'held', 'ended', 'withdrawn'] as const;

/** A post over time; absent is what it does not have, or what is not for the caller. */
export const postView = view('Post', {
  assignmentId: Uuid,
  state: oneOf(postStates),
  kind: oneOf(assignmentKinds),
  unitId: Uuid,
  unitName: Type.String(),
  position: Type.String(),
  positionKind: oneOf(positionKinds),
  jobClass: Count,
  golongan: oneOf(golongans),
  duty: oneOf(duties),
  startsOn: Day,
  endsOn: Type.Optional(Day),
  endCause: Type.Optional(oneOf(endCauses)),
  endReason: Type.Optional(Type.String()),
  letter: Type.Optional(Type.String()),
  withdrawnReason: Type.Optional(Type.String()),
  /** In order; without `superiorId` where the superior sits outside the agency. `reason`: why it changed. */
  superiors: Type.Array(
    view('SuperiorSince', { from: Day, superiorId: Type.Optional(Uuid), reason: Type.Optional(Type.String()) }),
  ),
});
export type PostView = ViewOf<typeof postView>;

export const personPostsView = view('PersonPosts', {
  employeeId: Uuid,
  staffNumber: Type.String(),
  employment: oneOf(employments),
  name: Type.String(),
  /** Whole for administrators and the person, else its last four digits (IDN-006). */
  nip: Type.Optional(personal('nip', Type.String())),
  /** The latest first. */
  posts: Type.Array(postView),
});
export type PersonPostsView = ViewOf<typeof personPostsView>;

/** What follows for others where a post is not held any more from a day on. */
export const consequencesView = view('PostConsequences', {
  employeeId: Uuid,
  /** Appraises until then; absent where the superior sits outside the agency. */
  superiorId: Type.Optional(Uuid),
  /** Whose superior the person is on that day. */
  below: Type.Array(view('PersonBelow', { employeeId: Uuid, assignmentId: Uuid, position: Type.String() })),
  /** The unit that the person heads and that has no other definitive head on that day. */
  headless: Type.Optional(view('HeadlessUnit', { unitId: Uuid, unitName: Type.String() })),
  /** Posts beside the definitive one that go on. */
  beside: Type.Array(view('PostBeside', { assignmentId: Uuid, kind: oneOf(assignmentKinds), position: Type.String() })),
});
export type ConsequencesView = ViewOf<typeof consequencesView>;
