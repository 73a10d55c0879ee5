import type { AssignmentEvent } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import { AssignmentRow } from './assignments.read-model';
import { SuperiorRow } from './superiors.read-model';

export const assignmentsTable = tableProjection<AssignmentEvent, AssignmentRow>(AssignmentRow, {
  AssignmentStarted: ({ data: { superiorId: _superior, at: _at, kind: _kind, endsOn: _end, ...terms } }) =>
    insert(terms),
  SuperiorChanged: () => none,
  AssignmentEnded: () => none,
});

export const superiorsTable = tableProjection<AssignmentEvent, SuperiorRow>(SuperiorRow, {
  AssignmentStarted: ({ data: { assignmentId, employeeId, superiorId, startsOn } }) =>
    superiorId ? insert({ assignmentId, fromDay: startsOn, employeeId, superiorId }) : none,
  SuperiorChanged: ({ data: { assignmentId, employeeId, superiorId, from } }) =>
    insert({ assignmentId, fromDay: from, employeeId, superiorId }),
  AssignmentEnded: () => none,
});
