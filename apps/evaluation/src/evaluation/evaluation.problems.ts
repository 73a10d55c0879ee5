import type { EvaluationRefusal } from '@kinerja/evaluation-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const evaluationProblems: ProblemTable<EvaluationRefusal> = {
  'evaluation.month-unknown': { status: 409, title: 'This month has not been opened' },
  'evaluation.own-evaluation': { status: 403, title: 'Nobody rates themself' },
  'evaluation.not-the-appraiser': { status: 403, title: 'Only the appraiser may rate this person' },
  'evaluation.already-final': { status: 409, title: 'This evaluation is final' },
  'evaluation.distribution-closed': { status: 409, title: 'The ratings of this unit and month are closed' },
  'evaluation.organisation-not-set': {
    status: 409,
    title: 'The achievement of the unit must be set first: it is the work result of its head',
  },
  'evaluation.head-follows-organisation': {
    status: 422,
    title: 'The work result of the head of a unit is the achievement of the unit',
  },
  'evaluation.work-result-missing': { status: 422, title: 'The rating of work results is missing' },
  'evaluation.reason-missing': {
    status: 422,
    title: 'Above and below expectation are given with a reason',
  },
};
