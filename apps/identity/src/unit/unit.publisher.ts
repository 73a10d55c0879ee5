import { announce, type Announcement } from '@kinerja/contracts';
import {
  peopleCountedV1,
  unitChangeWithdrawnV1,
  unitClosedV1,
  unitMovedV1,
  unitRegisteredV2,
  unitRenamedV1,
} from '@kinerja/identity-contracts';
import type { UnitClosed, UnitEvent, UnitMerged, UnitMoved, UnitRegistered, UnitSplit } from '@kinerja/identity-domain';

const registered = ({ data }: UnitRegistered): readonly Announcement[] => {
  const { unitId, name, parentUnitId, from, lastDay } = data;
  const place = { unitId, name, ...(parentUnitId && { parentUnitId }) };
  const days = { ...(from !== null && { from }), ...(lastDay !== undefined && { lastDay }) };
  return [announce(unitRegisteredV2, unitId, { ...place, ...days })];
};

const closed = ({ data: { unitId, lastDay } }: UnitClosed | UnitMerged | UnitSplit): readonly Announcement[] =>
  lastDay === undefined ? [] : [announce(unitClosedV1, unitId, { unitId, lastDay })];

const moved = ({ data: { unitId, parentUnitId, from } }: UnitMoved): readonly Announcement[] => [
  announce(unitMovedV1, unitId, { unitId, ...(parentUnitId && { parentUnitId }), from }),
];

export const unitAnnouncements = (event: UnitEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'UnitRegistered':
      return registered(event);
    case 'UnitRenamed': {
      const { unitId, name, from } = event.data;
      return [announce(unitRenamedV1, unitId, { unitId, name, from })];
    }
    case 'UnitMoved':
      return moved(event);
    case 'UnitChangeWithdrawn': {
      const { unitId, what, from } = event.data;
      return [announce(unitChangeWithdrawnV1, unitId, { unitId, what, from })];
    }
    case 'UnitPeopleCounted': {
      const { unitId, people } = event.data;
      return [announce(peopleCountedV1, unitId, { unitId, people })];
    }
    default:
      return closed(event);
  }
};
