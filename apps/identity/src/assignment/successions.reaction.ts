import type { Clock } from '@kinerja/clock';
import type { Handled } from '@kinerja/commands';
import type { AssignmentEvent, AssignmentRefusal } from '@kinerja/identity-domain';
import { carriedOut } from '@kinerja/messaging';
import { ownReaction, type OwnReaction } from '@kinerja/processes';
import { daysAfter } from '@kinerja/vocabulary';
import type { AssignmentHandler } from './assignment.handler';

type Composed = Readonly<{ clock: Clock; parts: Readonly<{ assignments: AssignmentHandler }> }>;

/** Whoever corrected or withdrew the former post meanwhile has the last word; the list of data to mend shows what comes of it. */
const SETTLED_SINCE: readonly string[] = ['assignment.withdrawn', 'assignment.ends-before-start'];

const orSettled = (handled: Handled<AssignmentRefusal>): void => {
  if (handled.accepted || !SETTLED_SINCE.includes(handled.refusal.code)) carriedOut(handled);
};

const nothingBeside = { ofPerson: [], headsOfUnit: [] };

/** Rule IDN-060: a definitive post ends the one it follows on the day before; withdrawn, it gives back the end that there was. */
export const successions = ({ clock, parts: { assignments } }: Composed): OwnReaction =>
  ownReaction<AssignmentEvent>('successions', {
    AssignmentStarted: async ({ data: { assignmentId, follows, startsOn } }) => {
      if (follows === undefined) return;
      const end = { assignmentId: follows, endsOn: daysAfter(startsOn, -1), cause: 'transfer' as const };
      const data = { ...end, successor: assignmentId, beside: nothingBeside, now: clock.now() };
      orSettled(await assignments.handle({ type: 'EndAssignment', data }));
    },
    AssignmentWithdrawn: async ({ data: { assignmentId, follows } }) => {
      if (follows === undefined) return;
      const data = { assignmentId: follows, successor: assignmentId, beside: nothingBeside, now: clock.now() };
      orSettled(await assignments.handle({ type: 'ReopenAssignment', data }));
    },
  });
