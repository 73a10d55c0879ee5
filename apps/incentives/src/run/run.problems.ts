import type { RunRefusal } from '@kinerja/incentives-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const runProblems: ProblemTable<RunRefusal> = {
  'run.not-found': { status: 404, title: 'There is no such run' },
  'run.month-not-closed': { status: 409, title: 'The month is not closed yet' },
  'run.no-policy-pack': { status: 409, title: 'No policy pack holds in this month' },
  'run.month-has-run': { status: 409, title: 'This month has a run' },
  'run.wrong-status': { status: 409, title: 'The run is not in the right status for this' },
  'run.nobody-computed': { status: 409, title: 'The run has no allowance' },
  'run.people-incomplete': { status: 409, title: 'Some people could not be computed: resolve them or leave them out' },
  'run.not-incomplete': { status: 422, title: 'Only people who could not be computed may be left out' },
  'run.reason-missing': { status: 422, title: 'Leaving somebody out needs a reason' },
  'run.same-person': { status: 403, title: 'Computing, verifying and sealing are for three different people' },
  'run.may-not-release': {
    status: 403,
    title: 'A run is sealed by the head of the agency or by a payroll verifier',
  },
  'run.lines-differ': { status: 409, title: 'The lines do not add up to what was recorded: compute the run again' },
};
