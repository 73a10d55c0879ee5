import { assignmentStartedV1, type DataOf, personRegisteredV1, superiorChangedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { sourceOf } from '../message-source';
import { AssignmentRow, PersonRow, SuperiorRow } from './people.read-model';

export const people = heardTable(
  PersonRow,
  on(personRegisteredV1, ({ data: { employeeId, staffNumber, employment } }) =>
    insert({ employeeId, staffNumber, employment }),
  ),
);

export const assignments = heardTable(
  AssignmentRow,
  on(assignmentStartedV1, (message) => insert({ ...heldPost(message.data), source: sourceOf(message) })),
);

const heldPost = (started: DataOf<typeof assignmentStartedV1>) => {
  const { assignmentId, employeeId, unitId, position, jobClass, golongan, duty, startsOn } = started;
  return { assignmentId, employeeId, unitId, position, jobClass, golongan, duty, startsOn };
};

export const superiors = heardTable(
  SuperiorRow,
  on(assignmentStartedV1, ({ data: { employeeId, startsOn, superiorId } }) =>
    insert({ employeeId, fromOn: startsOn, superiorId: superiorId ?? null }),
  ),
  on(superiorChangedV1, ({ data: { employeeId, from, superiorId } }) =>
    insert({ employeeId, fromOn: from, superiorId }),
  ),
);
