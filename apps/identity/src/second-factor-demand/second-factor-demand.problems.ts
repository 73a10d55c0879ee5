import type { SecondFactorDemandRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const demandProblems: ProblemTable<SecondFactorDemandRefusal> = {
  'second-factor-demand.already-proposed': { status: 409, title: 'A demand is proposed already and waits' },
  'second-factor-demand.day-passed': { status: 422, title: 'The first day is over: it is today or later' },
  'second-factor-demand.too-far-ahead': { status: 422, title: 'It begins within 180 days' },
  'second-factor-demand.grace-too-long': { status: 422, title: 'The grace is 90 days at most' },
  'second-factor-demand.no-proposal': { status: 409, title: 'This proposal has been decided' },
  'second-factor-demand.proposal-lapsed': { status: 409, title: 'This proposal has lapsed, propose it again' },
  'second-factor-demand.same-administrator': {
    status: 403,
    title: 'Another administrator confirms than the one who proposed',
  },
  'second-factor-demand.absent': { status: 409, title: 'This demand does not hold any more' },
};
