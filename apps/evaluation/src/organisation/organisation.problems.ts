import type { OrganisationRefusal } from '@kinerja/evaluation-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const organisationProblems: ProblemTable<OrganisationRefusal> = {
  'organisation.month-unknown': { status: 409, title: 'This month has not been opened' },
  'organisation.own-unit': { status: 403, title: 'Nobody sets the achievement of the unit they head' },
  'organisation.not-the-superior': {
    status: 403,
    title: 'Only the leader above the head of the unit sets its achievement',
  },
  'organisation.locked': { status: 409, title: 'The ratings of this unit and month are closed' },
  'organisation.reason-missing': { status: 422, title: 'The achievement needs a reason' },
};
