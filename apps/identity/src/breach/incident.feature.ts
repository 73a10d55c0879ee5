import { feature } from '@kinerja/service-runtime';
import { IncidentController } from './incident.controller';
import { IncidentReadingController } from './incident-reading.controller';
import { incidentHandler } from './incident.handler';
import { incidentNoticesTable, incidentPeopleTable } from './incident-people.table';
import { incidentTrail } from './incident.trail';
import { incidentsTable } from './incidents.table';
import { incidentTelling, incidentTellings } from './telling.process';

/** What was disclosed of people by mistake or by somebody's doing, and who has to be told within 3 x 24 hours. */
export const incidentFeature = feature({
  events: {
    IncidentOpened: { version: 1 },
    IncidentDescribed: { version: 1 },
    IncidentNoticesDrafted: { version: 1 },
    InstitutionNotified: { version: 1 },
    IncidentNoticeIssued: { version: 1 },
    IncidentPeopleTold: { version: 1 },
    IncidentTellingEnded: { version: 1 },
    IncidentClosed: { version: 1 },
    IncidentReopened: { version: 1 },
    IncidentWithdrawn: { version: 1 },
  },
  handler: incidentHandler,
  trail: incidentTrail,
  tables: [incidentsTable, incidentPeopleTable, incidentNoticesTable],
  ownReactions: [incidentTellings],
  processes: [incidentTelling],
  controllers: [IncidentReadingController, IncidentController],
});
