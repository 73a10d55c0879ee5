import type { assignmentStartedV1, personRegisteredV1, superiorChangedV1, unitRegisteredV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { assignmentId, employeeId, localDate, unitId } from '@kinerja/vocabulary';
import { AssignmentRow } from './assignments.read-model';
import { StaffRow } from './staff.read-model';
import { SuperiorRow } from './superiors.read-model';
import { UnitRow } from './units.read-model';

export type AssignmentStarted = ContractEvent<typeof assignmentStartedV1>;
export type PersonRegistered = ContractEvent<typeof personRegisteredV1>;
export type SuperiorChanged = ContractEvent<typeof superiorChangedV1>;
export type UnitRegistered = ContractEvent<typeof unitRegisteredV1>;

export const staff = tableProjection<PersonRegistered, StaffRow>(StaffRow, {
  'identity.person-registered': ({ data: { staffNumber, ...data } }) =>
    insert({ employeeId: employeeId(data.employeeId), staffNumber }),
});

export const assignments = tableProjection<AssignmentStarted, AssignmentRow>(AssignmentRow, {
  'identity.assignment-started': ({ data }) =>
    insert({
      assignmentId: assignmentId(data.assignmentId),
      employeeId: employeeId(data.employeeId),
      unitId: unitId(data.unitId),
      startsOn: localDate(data.startsOn),
    }),
});

type Line = Readonly<{ employeeId: string; superiorId?: string }>;

const superiorFrom = (line: Line, from: string): SuperiorRow => ({
  employeeId: employeeId(line.employeeId),
  fromOn: localDate(from),
  superiorId: line.superiorId === undefined ? null : employeeId(line.superiorId),
});

export const superiors = tableProjection<AssignmentStarted | SuperiorChanged, SuperiorRow>(SuperiorRow, {
  'identity.assignment-started': ({ data }) => insert(superiorFrom(data, data.startsOn)),
  'identity.superior-changed': ({ data }) => insert(superiorFrom(data, data.from)),
});

export const units = tableProjection<UnitRegistered, UnitRow>(UnitRow, {
  'identity.unit-registered': ({ data: { name, parentUnitId, ...data } }) =>
    insert({
      unitId: unitId(data.unitId),
      name,
      parentUnitId: parentUnitId === undefined ? null : unitId(parentUnitId),
    }),
});
