import type { AssignmentEnded } from './assignment.events';

/** `AssignmentEnded` as it was written until causes were told apart: words, and never sealed. */
export type AssignmentEndedV1 = Omit<AssignmentEnded['data'], 'cause' | 'reason' | 'successor'> &
  Readonly<{ reason: string }>;

export const assignmentEndedV1ToV2 = (data: AssignmentEndedV1): AssignmentEnded['data'] => ({
  ...data,
  cause: 'other',
});
