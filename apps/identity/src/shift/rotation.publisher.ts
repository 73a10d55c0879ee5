import { announce, type Announcement } from '@kinerja/contracts';
import { teamMemberPlacedV1, unitRotationSetV1, unitRotationWithdrawnV1 } from '@kinerja/identity-contracts';
import type { RotationEvent } from '@kinerja/identity-domain';
import { saidOf } from './rotation.table';

export const rotationAnnouncements = (event: RotationEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'UnitRotationSet':
      return [announce(unitRotationSetV1, event.data.unitId, saidOf(event.data))];
    case 'UnitRotationWithdrawn': {
      const { unitId, from } = event.data;
      return [announce(unitRotationWithdrawnV1, unitId, { unitId, from })];
    }
    case 'TeamMemberPlaced': {
      const { assignmentId, unitId, from, team } = event.data;
      const placed = { assignmentId, unitId, from, ...(team !== undefined && { team }) };
      return [announce(teamMemberPlacedV1, assignmentId, placed)];
    }
  }
};
