import {
  postEnded,
  postReopened,
  PostRow,
  postStarted,
  postWithdrawn,
  superiorFrom,
  SuperiorRow,
} from '@kinerja/directory';
import type { AssignmentEvent } from '@kinerja/identity-domain';
import { none, tableProjection } from '@kinerja/projections';

/** The directory of every service, here from our own log. */
export const postsTable = tableProjection<AssignmentEvent, PostRow>(PostRow, {
  AssignmentStarted: ({ data }) => postStarted(data, null),
  SuperiorChanged: () => none,
  AssignmentEnded: ({ data }) => postEnded(data),
  AssignmentReopened: ({ data }) => postReopened(data),
  AssignmentWithdrawn: ({ data }) => postWithdrawn(data),
});

export const superiorsTable = tableProjection<AssignmentEvent, SuperiorRow>(SuperiorRow, {
  AssignmentStarted: ({ data }) => superiorFrom(data, data.startsOn),
  SuperiorChanged: ({ data }) => superiorFrom(data, data.from),
  AssignmentEnded: () => none,
  AssignmentReopened: () => none,
  AssignmentWithdrawn: () => none,
});
