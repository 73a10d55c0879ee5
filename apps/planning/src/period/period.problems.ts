import type { PeriodRefusal } from '@kinerja/planning-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const periodProblems: ProblemTable<PeriodRefusal> = {
  'period.not-found': { status: 404, title: 'This month was never opened' },
  'period.wrong-status': { status: 409, title: 'The month is not in the right status for this' },
  'period.closes-too-early': { status: 422, title: 'A month cannot close before it begins' },
  'period.not-due': { status: 422, title: 'People may still report; closing earlier needs a reason' },
};
