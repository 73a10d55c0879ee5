/** What others see of incidents. */
export type { IncidentCommand } from './incident.commands';
export { incidentDecider } from './incident.decider';
export type {
  Concerned,
  ConcernScope,
  IncidentEvent,
  IncidentFacts,
  IncidentId,
  IncidentNoticeIssued,
  NoticeChannel,
} from './incident.events';
export { concernScopes, incidentId, noticeChannels } from './incident.events';
export type { IncidentRefusal } from './incident.refusals';
export type { IncidentProgress } from './incident.rules';
export { clockStages, incidentStatuses, noticeClock, noticesDueAt, statusOfIncident } from './incident.rules';
