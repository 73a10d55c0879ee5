import type { AssignmentRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const assignmentProblems: ProblemTable<AssignmentRefusal> = {
  'assignment.already-started': { status: 409, title: 'This assignment has started already' },
  'assignment.absent': { status: 404, title: 'There is no such assignment' },
  'assignment.withdrawn': { status: 409, title: 'This post was withdrawn' },
  'assignment.own-superior': { status: 422, title: 'Nobody is their own superior' },
  'assignment.no-superior': { status: 422, title: 'Only the head of a unit may have no superior' },
  'assignment.unknown-superior': { status: 422, title: 'The agency has no such person' },
  'assignment.superior-cycle': { status: 422, title: 'This person stands below the one they would be superior of' },
  'assignment.before-start': { status: 422, title: 'The assignment begins later than that day' },
  'assignment.after-end': { status: 422, title: 'The assignment ends before that day' },
  'assignment.ends-before-start': { status: 422, title: 'The last day is before the first day' },
  'assignment.job-class': { status: 422, title: 'A job class is a whole number from 1 to 17' },
  'assignment.superior-without-post': { status: 422, title: 'This person holds no post on that day' },
  'assignment.golongan': { status: 422, title: 'People of this employment have another golongan' },
  'assignment.unknown-unit': { status: 422, title: 'The agency has no such unit' },
  'assignment.unit-not-open': { status: 422, title: 'The unit is not there on all days of the post' },
  'assignment.letter-missing': { status: 422, title: 'A post beside the definitive one rests on a letter' },
  'assignment.reason-missing': { status: 422, title: 'This needs a reason' },
  'assignment.no-definitive-post': { status: 422, title: 'The person holds no definitive post on that day' },
  'assignment.second-post': { status: 409, title: 'The person holds another definitive post in that time' },
  'assignment.second-head': { status: 409, title: 'The unit has a head in that time' },
  'assignment.former-replaced': { status: 409, title: 'Another heads the unit of the post before by now' },
  'assignment.former-overlaps': { status: 409, title: 'Another definitive post stands in the days of the post before' },
  'assignment.followed': { status: 409, title: 'Another post follows this one' },
  'assignment.decided-under': { status: 409, title: 'Something was decided in the time of this post' },
};
