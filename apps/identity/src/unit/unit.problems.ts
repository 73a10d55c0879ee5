import type { UnitRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const unitProblems: ProblemTable<UnitRefusal> = {
  'unit.already-registered': { status: 409, title: 'This unit is registered already' },
  'unit.not-found': { status: 404, title: 'There is no such unit' },
  'unit.unknown-parent': { status: 422, title: 'The agency has no such parent unit' },
  'unit.name-taken': { status: 409, title: 'Another unit of the agency has this name' },
};
