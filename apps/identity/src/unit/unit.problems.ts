import type { UnitRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const unitProblems: ProblemTable<UnitRefusal> = {
  'unit.already-registered': { status: 409, title: 'This unit is registered already' },
  'unit.not-found': { status: 404, title: 'There is no such unit' },
  'unit.unknown-parent': { status: 422, title: 'The agency has no such parent unit' },
  'unit.name-taken': { status: 409, title: 'Another unit of the agency has, or had, this name' },
  'unit.ends-before-start': { status: 422, title: 'The last day is before the first day' },
  'unit.before-start': { status: 422, title: 'The unit begins later than that day' },
  'unit.after-end': { status: 422, title: 'The unit ends before that day' },
  'unit.parent-not-open': { status: 422, title: 'The unit above is not there on all those days' },
  'unit.circle': { status: 422, title: 'The unit would stand below itself' },
  'unit.units-remain': { status: 409, title: 'Units below it would be left without a unit above' },
  'unit.people-remain': { status: 409, title: 'People hold posts in the unit after that day' },
  'unit.into-itself': { status: 422, title: 'A unit is merged into another one' },
  'unit.unknown-target': { status: 422, title: 'The agency has no such unit' },
  'unit.target-not-open': { status: 422, title: 'The other unit is not there from that day on, or will end' },
  'unit.merged': { status: 409, title: 'This unit has been merged' },
  'unit.posts-begin-later': { status: 409, title: 'Posts in the unit begin only after that day' },
  'unit.import-running': { status: 409, title: 'People are being imported' },
  'unit.still-taking-over': { status: 409, title: 'People of a merged unit are yet to be moved into this one' },
  'unit.two-heads': { status: 409, title: 'Both units have a head on that day' },
  'unit.posts-not-movable': { status: 409, title: 'Posts in the unit cannot be moved' },
  'unit.no-such-change': { status: 404, title: 'Nothing is to change on that day' },
  'unit.change-begun': { status: 409, title: 'This change has begun: it is corrected by another one' },
};
