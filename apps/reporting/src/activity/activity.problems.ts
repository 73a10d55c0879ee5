import type { Problem, ProblemTable } from '@kinerja/problem-details';
import type { ActivityLogRefusal } from '@kinerja/reporting-domain';

export const activityProblems: ProblemTable<ActivityLogRefusal> = {
  'activity.not-found': { status: 404, title: 'There is no such activity in this month' },
  'activity.wrong-status': { status: 409, title: 'The activity is not in the right status for this' },
  'activity.month-closed': { status: 409, title: 'The month is closed' },
  'activity.month-not-open': { status: 422, title: 'The month is not open for reports' },
  'activity.not-the-owner': { status: 403, title: 'Only the person who reported it may correct it' },
  'activity.own': { status: 403, title: 'Nobody decides on his own report' },
  'activity.not-the-superior': { status: 403, title: 'Only the superior of that day may decide on this' },
  'activity.note-missing': { status: 422, title: 'An activity is returned with a note' },
  'activity.outside-the-month': { status: 422, title: 'The day lies outside the month' },
  'activity.in-the-future': { status: 422, title: 'The day is still to come' },
  'activity.ends-before-it-starts': { status: 422, title: 'The end must be after the start' },
  'activity.overlaps': { status: 422, title: 'Another activity was reported for this time' },
  'activity.quantity-without-unit': { status: 422, title: 'Quantity and unit go together' },
  'activity.quantity-without-indicator': { status: 422, title: 'A quantity counts for an indicator of the plan' },
  'activity.unknown-indicator': { status: 422, title: 'This indicator is not in your approved plan' },
};

/** Told before any decider is asked: nobody knows where this person works. */
export const noAssignment: Problem = { status: 409, title: 'You have no assignment yet; ask the agency administrator' };
