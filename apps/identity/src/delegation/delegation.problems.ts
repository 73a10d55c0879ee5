import type { DelegationRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const delegationProblems: ProblemTable<DelegationRefusal> = {
  'delegation.already-granted': { status: 409, title: 'This delegation is granted already' },
  'delegation.absent': { status: 404, title: 'There is no such delegation' },
  'delegation.to-oneself': { status: 422, title: 'Nobody stands in for themselves' },
  'delegation.by-substitute': { status: 403, title: 'Nobody makes themselves the substitute of somebody else' },
  'delegation.ends-before-start': { status: 422, title: 'The last day is before the first day' },
  'delegation.over': { status: 422, title: 'All its days are over' },
  'delegation.note-missing': { status: 422, title: 'Another reason has to be said in words' },
  'delegation.leads-nobody': { status: 422, title: 'Nobody stands below this person on the first day' },
  'delegation.substitute-without-post': { status: 422, title: 'The substitute holds no post on the first day' },
  'delegation.overlaps': { status: 409, title: 'The person has another delegation on one of these days' },
  'delegation.not-shorter': { status: 409, title: 'A delegation only ends earlier' },
  'delegation.past-days': { status: 422, title: 'Days that are over stay' },
};
