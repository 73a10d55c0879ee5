import type { AssignmentStarted } from './assignment.events';

/** `AssignmentStarted` as it was written until kinds of posts were known: every post was definitive and had no end. */
export type AssignmentStartedV1 = Omit<AssignmentStarted['data'], 'kind' | 'endsOn'>;

export const assignmentStartedV1ToV2 = (data: AssignmentStartedV1): AssignmentStarted['data'] => ({
  kind: 'definitive',
  ...data,
});
