import type { assignmentStartedV1, superiorChangedV1, unitRegisteredV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { AssignmentRow, SuperiorRow, UnitRow } from './people.read-model';

export type AssignmentStarted = ContractEvent<typeof assignmentStartedV1>;
export type SuperiorChanged = ContractEvent<typeof superiorChangedV1>;
export type UnitRegistered = ContractEvent<typeof unitRegisteredV1>;

export const assignments = tableProjection<AssignmentStarted, AssignmentRow>(AssignmentRow, {
  'identity.assignment-started': ({ data: { assignmentId, employeeId, unitId, position, duty, startsOn } }) =>
    insert({ assignmentId, employeeId, unitId, position, duty, startsOn }),
});

export const superiors = tableProjection<AssignmentStarted | SuperiorChanged, SuperiorRow>(SuperiorRow, {
  'identity.assignment-started': ({ data: { employeeId, startsOn, superiorId } }) =>
    insert({ employeeId, fromOn: startsOn, superiorId: superiorId ?? null }),
  'identity.superior-changed': ({ data: { employeeId, from, superiorId } }) =>
    insert({ employeeId, fromOn: from, superiorId }),
});

export const units = tableProjection<UnitRegistered, UnitRow>(UnitRow, {
  'identity.unit-registered': ({ data: { unitId, name, parentUnitId } }) =>
    insert({ unitId, name, parentUnitId: parentUnitId ?? null }),
});
