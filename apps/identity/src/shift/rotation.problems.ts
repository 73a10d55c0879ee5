import type { RotationRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const rotationProblems: ProblemTable<RotationRefusal> = {
  'rotation.none': { status: 409, title: 'No rotation is said of that day' },
  'rotation.unit-not-there': { status: 422, title: 'The unit is not there on that day' },
  'rotation.reason-missing': { status: 422, title: 'A rotation is said of that day: a correction needs its reason' },
  'rotation.pattern-unknown': { status: 422, title: 'There is no such shift pattern' },
  'rotation.without-shift': { status: 422, title: 'The cycle has no day of work' },
  'rotation.team-twice': { status: 422, title: 'Two teams have the same name' },
  'rotation.team-begins-outside': { status: 422, title: 'A team begins with a day that the cycle does not have' },
  'rotation.shifts-overlap': { status: 422, title: 'Shifts of neighbouring days overlap' },
  'rotation.follows-too-early': { status: 422, title: 'The first shift begins before the last one ends' },
  'rotation.team-unknown': { status: 422, title: 'The rotation of that day has no such team' },
  'rotation.post-not-held': { status: 422, title: 'The post is not held in the unit on that day' },
};
