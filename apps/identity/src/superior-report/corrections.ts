import type { Handled } from '@kinerja/commands';
import type { AssignmentRefusal, SuperiorReportAccepted } from '@kinerja/identity-domain';
import { carriedOut } from '@kinerja/messaging';
import type { Instant } from '@kinerja/vocabulary';
import type { AssignmentHandler } from '../assignment/assignment.handler';

type Accepted = Pick<
  SuperiorReportAccepted['data'],
  'reportId' | 'assignmentId' | 'superiorId' | 'formerId' | 'from' | 'reason'
>;

/** Whoever withdrew or shortened the post meanwhile has the last word. */
const SETTLED_SINCE: readonly string[] = ['assignment.withdrawn', 'assignment.after-end'];

const orSettled = (handled: Handled<AssignmentRefusal>): void => {
  if (handled.accepted || !SETTLED_SINCE.includes(handled.refusal.code)) carriedOut(handled);
};

/** It was asked how the superior stands when the report was accepted. */
const standsWell = { holdsPost: true, lineAbove: [] };

/** Rule IDN-123: an accepted report changes the superior. Said twice it changes nothing, also where somebody has changed it since. */
export const correctSuperior = async (
  assignments: AssignmentHandler,
  { reportId, assignmentId, superiorId, formerId, from, reason }: Accepted,
  now: Instant,
): Promise<void> => {
  const change = { assignmentId, superiorId, from, reason, report: reportId, ...(formerId && { formerId }) };
  const data = { ...change, superior: standsWell, today: from, now };
  orSettled(await assignments.handle({ type: 'ChangeSuperior', data }));
};
