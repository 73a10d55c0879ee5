import type { ShiftPatternRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const shiftPatternProblems: ProblemTable<ShiftPatternRefusal> = {
  'shift-pattern.absent': { status: 404, title: 'There is no such shift pattern' },
  'shift-pattern.name-taken': { status: 409, title: 'Another shift pattern has this name' },
  'shift-pattern.in-use': { status: 409, title: 'Units work by this shift pattern' },
  'shift-pattern.too-many': { status: 422, title: 'An agency has no more shift patterns than that' },
  'shift-pattern.break-too-long': { status: 422, title: 'The break is as long as the shift' },
};
