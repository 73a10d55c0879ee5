import { feature } from '@kinerja/service-runtime';
import { peopleImportHandler } from './people-import.handler';
import { peopleImportTrail } from './people-import.trail';

/** That an import's people were counted; the import itself is `people.import.ts`. */
export const peopleImportFeature = feature({
  events: {
    PeopleImportAccepted: { version: 1 },
    PeopleImportCompleted: { version: 1 },
    PeopleImportStopped: { version: 1 },
  },
  handler: peopleImportHandler,
  trail: peopleImportTrail,
});
