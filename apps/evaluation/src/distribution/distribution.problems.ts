import type { DistributionRefusal } from '@kinerja/evaluation-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const distributionProblems: ProblemTable<DistributionRefusal> = {
  'distribution.not-the-head': {
    status: 403,
    title: 'Only the head of the unit or the head’s superior may close its ratings',
  },
  'distribution.already-closed': { status: 409, title: 'The ratings of this unit and month are closed' },
  'distribution.nobody': { status: 409, title: 'Nobody works in this unit' },
  'distribution.organisation-not-set': { status: 409, title: 'The achievement of the unit must be set first' },
  'distribution.people-not-rated': { status: 409, title: 'Some people of the unit are not rated yet' },
  'distribution.head-rating-outdated': {
    status: 409,
    title: 'The achievement of the unit changed after its head was rated: the head must be rated again',
  },
  'distribution.justification-missing': {
    status: 422,
    title: 'The ratings depart from the pattern of SE MenPANRB 3/2023: say why',
  },
};
