import type { AssignmentRefusal, AssignmentEvent } from '@kinerja/identity-domain';
import { carriedOut } from '@kinerja/messaging';
import { daysAfter, type AssignmentId, type Instant, type LocalDate } from '@kinerja/vocabulary';
import type { Handled } from '@kinerja/commands';
import type { AssignmentHandler } from './assignment.handler';

type Started = Extract<AssignmentEvent, { type: 'AssignmentStarted' }>['data'];
type Following = Pick<Started, 'assignmentId' | 'follows'>;

/** Whoever corrected or withdrew the former post meanwhile has the last word; the list of data to mend shows what comes of it. */
const SETTLED_SINCE: readonly string[] = ['assignment.withdrawn', 'assignment.ends-before-start'];

const orSettled = (handled: Handled<AssignmentRefusal>): void => {
  if (handled.accepted || !SETTLED_SINCE.includes(handled.refusal.code)) carriedOut(handled);
};

/** It was asked what stands beside when the post that follows was begun. */
const nothingBeside = { ofPerson: [], headsOfUnit: [] };

/** Rule IDN-060: a definitive post ends the one it follows on the day before. Said twice it changes nothing. */
export const endFormer = async (
  assignments: AssignmentHandler,
  { assignmentId, follows, startsOn }: Following & Readonly<{ startsOn: LocalDate }>,
  now: Instant,
): Promise<void> => {
  if (follows === undefined) return;
  const end = { assignmentId: follows, endsOn: daysAfter(startsOn, -1), cause: 'transfer' as const };
  const data = { ...end, successor: assignmentId, beside: nothingBeside, now };
  orSettled(await assignments.handle({ type: 'EndAssignment', data }));
};

/** Rule IDN-064: a post that was withdrawn gives the one it followed the end back that there was. Said twice it changes nothing. */
export const reopenFormer = async (
  assignments: AssignmentHandler,
  { assignmentId, follows }: Readonly<{ assignmentId: AssignmentId; follows?: AssignmentId | undefined }>,
  now: Instant,
): Promise<void> => {
  if (follows === undefined) return;
  const data = { assignmentId: follows, successor: assignmentId, beside: nothingBeside, now };
  orSettled(await assignments.handle({ type: 'ReopenAssignment', data }));
};
