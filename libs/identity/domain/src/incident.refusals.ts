import { refuse, type Decision } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { ConcernScope, IncidentEvent, IncidentId } from './incident.events';
import { statusOfIncident, type IncidentStatus } from './incident.rules';
import type { KnownIncident } from './incident.state';

export type IncidentRefusal =
  | Readonly<{ code: 'incident.absent' }>
  | Readonly<{ code: 'incident.already-opened' }>
  | Readonly<{ code: 'incident.wrong-status'; currentStatus: IncidentStatus }>
  | Readonly<{ code: 'incident.noticed-later'; now: Instant }>
  | Readonly<{ code: 'incident.nobody-named'; scope: ConcernScope }>
  | Readonly<{ code: 'incident.unknown-named'; name: string }>
  | Readonly<{ code: 'incident.letter-out-of-time'; from: Instant; until: Instant }>
  | Readonly<{ code: 'incident.delay-unexplained'; dueAt: Instant }>
  | Readonly<{ code: 'incident.telling-goes-on' }>
  | Readonly<{ code: 'incident.people-untold'; peopleLeft: number }>;
export type IncidentAnswer = Decision<IncidentEvent, IncidentRefusal>;

export const wrongStatus = (incident: KnownIncident): IncidentAnswer =>
  refuse({ code: 'incident.wrong-status', currentStatus: statusOfIncident(incident) });

type Asked = AskedBy & Readonly<{ incidentId: IncidentId; now: Instant }>;

/** By whom and when, as the events say it. */
export const doneBy = ({ incidentId, by, byPerson, now }: Asked) => ({
  ...{ incidentId, by },
  ...(byPerson && { byPerson }),
  at: now,
});
