import { assignmentStartedV1, superiorChangedV1, unitRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { AssignmentRow, SuperiorRow, UnitRow } from './people.read-model';

export const assignments = heardTable(
  AssignmentRow,
  on(assignmentStartedV1, ({ data: { assignmentId, employeeId, unitId, position, duty, startsOn } }) =>
    insert({ assignmentId, employeeId, unitId, position, duty, startsOn }),
  ),
);

export const superiors = heardTable(
  SuperiorRow,
  on(assignmentStartedV1, ({ data: { employeeId, startsOn, superiorId } }) =>
    insert({ employeeId, fromOn: startsOn, superiorId: superiorId ?? null }),
  ),
  on(superiorChangedV1, ({ data: { employeeId, from, superiorId } }) =>
    insert({ employeeId, fromOn: from, superiorId }),
  ),
);

export const units = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data: { unitId, name, parentUnitId } }) =>
    insert({ unitId, name, parentUnitId: parentUnitId ?? null }),
  ),
);
