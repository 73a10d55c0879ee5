import type { OutageRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const outageProblems: ProblemTable<OutageRefusal> = {
  'outage.absent': { status: 404, title: 'There is no such outage' },
  'outage.already-recorded': { status: 409, title: 'This outage is recorded already, otherwise' },
  'outage.withdrawn': { status: 409, title: 'This outage was withdrawn' },
  'outage.ends-before-start': { status: 422, title: 'The end is not after the start' },
  'outage.too-long': { status: 422, title: 'An outage lasts 14 days at most' },
  'outage.too-far-ahead': { status: 422, title: 'It is announced 31 days before at most' },
};
