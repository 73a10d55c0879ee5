import type { assignmentStartedV1, DataOf, personRegisteredV1, superiorChangedV1 } from '@kinerja/contracts';
import { insert, tableProjection, type ContractEvent } from '@kinerja/projections';
import { sourceOf } from '../message-source';
import { AssignmentRow, PersonRow, SuperiorRow } from './people.read-model';

export type PersonRegistered = ContractEvent<typeof personRegisteredV1>;
export type AssignmentStarted = ContractEvent<typeof assignmentStartedV1> & Readonly<{ id: string }>;
export type SuperiorChanged = ContractEvent<typeof superiorChangedV1>;

export const people = tableProjection<PersonRegistered, PersonRow>(PersonRow, {
  'identity.person-registered': ({ data: { employeeId, staffNumber, employment } }) =>
    insert({ employeeId, staffNumber, employment }),
});

export const assignments = tableProjection<AssignmentStarted, AssignmentRow>(AssignmentRow, {
  'identity.assignment-started': (message) => insert({ ...heldPost(message.data), source: sourceOf(message) }),
});

const heldPost = (started: DataOf<typeof assignmentStartedV1>) => {
  const { assignmentId, employeeId, unitId, position, jobClass, golongan, duty, startsOn } = started;
  return { assignmentId, employeeId, unitId, position, jobClass, golongan, duty, startsOn };
};

export const superiors = tableProjection<AssignmentStarted | SuperiorChanged, SuperiorRow>(SuperiorRow, {
  'identity.assignment-started': ({ data: { employeeId, startsOn, superiorId } }) =>
    insert({ employeeId, fromOn: startsOn, superiorId: superiorId ?? null }),
  'identity.superior-changed': ({ data: { employeeId, from, superiorId } }) =>
    insert({ employeeId, fromOn: from, superiorId }),
});
