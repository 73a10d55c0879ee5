import { assignmentStartedV1, personRegisteredV1, superiorChangedV1, unitRegisteredV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { assignmentId, employeeId, localDate, unitId } from '@kinerja/vocabulary';
import { AssignmentRow } from './assignments.read-model';
import { StaffRow } from './staff.read-model';
import { SuperiorRow } from './superiors.read-model';
import { UnitRow } from './units.read-model';

export const staff = heardTable(
  StaffRow,
  on(personRegisteredV1, ({ data: { staffNumber, ...data } }) =>
    insert({ employeeId: employeeId(data.employeeId), staffNumber }),
  ),
);

export const assignments = heardTable(
  AssignmentRow,
  on(assignmentStartedV1, ({ data }) =>
    insert({
      assignmentId: assignmentId(data.assignmentId),
      employeeId: employeeId(data.employeeId),
      unitId: unitId(data.unitId),
      startsOn: localDate(data.startsOn),
    }),
  ),
);

type Line = Readonly<{ employeeId: string; superiorId?: string }>;

const superiorFrom = (line: Line, from: string): SuperiorRow => ({
  employeeId: employeeId(line.employeeId),
  fromOn: localDate(from),
  superiorId: line.superiorId === undefined ? null : employeeId(line.superiorId),
});

export const superiors = heardTable(
  SuperiorRow,
  on(assignmentStartedV1, ({ data }) => insert(superiorFrom(data, data.startsOn))),
  on(superiorChangedV1, ({ data }) => insert(superiorFrom(data, data.from))),
);

export const units = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data: { name, parentUnitId, ...data } }) =>
    insert({
      unitId: unitId(data.unitId),
      name,
      parentUnitId: parentUnitId === undefined ? null : unitId(parentUnitId),
    }),
  ),
);
