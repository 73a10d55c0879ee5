import { announce, type Announcement } from '@kinerja/contracts';
import { peopleCountedV1 } from '@kinerja/identity-contracts';
import type { PeopleImportEvent } from '@kinerja/identity-domain';

/** The centre learns how many people a unit has, and nothing of any of them. */
export const peopleImportAnnouncements = (event: PeopleImportEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'PeopleImportAccepted':
    case 'PeopleImportStopped':
      return [];
    case 'PeopleImportCompleted':
      return event.data.counts.map(({ unitId, people }) => announce(peopleCountedV1, unitId, { unitId, people }));
  }
};
