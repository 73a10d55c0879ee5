import { announce, assignmentStartedV1, superiorChangedV1, type Announcement } from '@kinerja/contracts';
import type { AssignmentEvent, AssignmentStarted } from '@kinerja/identity-domain';

const started = ({ data }: AssignmentStarted): Announcement => {
  const { assignmentId, employeeId, unitId, position, positionKind, jobClass, golongan, duty, superiorId } = data;
  const place = { assignmentId, employeeId, unitId, position, positionKind, jobClass, golongan, duty };
  const terms = { ...place, ...(superiorId && { superiorId }), startsOn: data.startsOn };
  return announce(assignmentStartedV1, employeeId, terms);
};

export const assignmentAnnouncements = (event: AssignmentEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'AssignmentStarted':
      return [started(event)];
    case 'SuperiorChanged': {
      const { assignmentId, employeeId, superiorId, from } = event.data;
      return [announce(superiorChangedV1, employeeId, { assignmentId, employeeId, superiorId, from })];
    }
  }
};
