import { announce, type Announcement } from '@kinerja/contracts';
import { peopleCountedV1, unitRegisteredV1 } from '@kinerja/identity-contracts';
import type { UnitEvent } from '@kinerja/identity-domain';

export const unitAnnouncements = (event: UnitEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'UnitRegistered': {
      const { unitId, name, parentUnitId } = event.data;
      return [announce(unitRegisteredV1, unitId, { unitId, name, ...(parentUnitId && { parentUnitId }) })];
    }
    case 'UnitPeopleCounted': {
      const { unitId, people } = event.data;
      return [announce(peopleCountedV1, unitId, { unitId, people })];
    }
  }
};
