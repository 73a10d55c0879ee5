import { announce, type Announcement } from '@kinerja/contracts';
import {
  assignmentEndedV1,
  assignmentReopenedV1,
  assignmentStartedV2,
  assignmentWithdrawnV1,
  superiorChangedV1,
} from '@kinerja/identity-contracts';
import type { AssignmentEvent, AssignmentStarted } from '@kinerja/identity-domain';

const started = ({ data }: AssignmentStarted): Announcement => {
  const { assignmentId, employeeId, kind, unitId, position, positionKind, jobClass, golongan, duty } = data;
  const { superiorId, startsOn, endsOn } = data;
  const place = { assignmentId, employeeId, kind, unitId, position, positionKind, jobClass, golongan, duty };
  const terms = { ...place, ...(superiorId && { superiorId }), startsOn, ...(endsOn && { endsOn }) };
  return announce(assignmentStartedV2, employeeId, terms);
};

export const assignmentAnnouncements = (event: AssignmentEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'AssignmentStarted':
      return [started(event)];
    case 'SuperiorChanged': {
      const { assignmentId, employeeId, superiorId, from } = event.data;
      return [announce(superiorChangedV1, employeeId, { assignmentId, employeeId, superiorId, from })];
    }
    case 'AssignmentEnded': {
      const { assignmentId, employeeId, endsOn } = event.data;
      return [announce(assignmentEndedV1, employeeId, { assignmentId, employeeId, endsOn })];
    }
    case 'AssignmentReopened': {
      const { assignmentId, employeeId } = event.data;
      return [announce(assignmentReopenedV1, employeeId, { assignmentId, employeeId })];
    }
    case 'AssignmentWithdrawn': {
      const { assignmentId, employeeId } = event.data;
      return [announce(assignmentWithdrawnV1, employeeId, { assignmentId, employeeId })];
    }
  }
};
