import type { Clock } from '@kinerja/clock';
import type { AssignmentEvent } from '@kinerja/identity-domain';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import type { AssignmentHandler } from './assignment.handler';
import { endFormer, reopenFormer } from './successions';

type Composed = Readonly<{ clock: Clock; parts: Readonly<{ assignments: AssignmentHandler }> }>;

/** What the request itself does next, also where it was not there to do it any more. */
export const successions = ({ clock, parts: { assignments } }: Composed): OwnReaction =>
  ownReaction<AssignmentEvent>('successions', {
    AssignmentStarted: ({ data }) => endFormer(assignments, data, clock.now()),
    AssignmentWithdrawn: ({ data }) => reopenFormer(assignments, data, clock.now()),
  });
