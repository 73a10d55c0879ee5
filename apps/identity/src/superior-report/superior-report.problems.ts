import type { SuperiorReportRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';
import { assignmentProblems } from '../assignment/assignment.problems';

export const superiorReportProblems: ProblemTable<SuperiorReportRefusal> = {
  ...assignmentProblems,
  'superior-report.already-open': { status: 409, title: 'A report about this post is open already' },
  'superior-report.absent': { status: 404, title: 'There is no such report' },
  'superior-report.ended': { status: 409, title: 'This report was decided, taken back or closed already' },
  'superior-report.own': { status: 403, title: 'Nobody decides about their own report' },
  'superior-report.post-ended': { status: 409, title: 'This post has ended' },
  'superior-report.same-superior': { status: 422, title: 'This person is said to be superior on that day already' },
  'superior-report.nothing-changes': { status: 409, title: 'This person is superior on that day already' },
  'superior-report.to-decide': { status: 409, title: 'Nothing has changed since: it is accepted or declined' },
};
