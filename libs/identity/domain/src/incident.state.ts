import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { IncidentEvent, IncidentFacts, NoticeChannel } from './incident.events';
import type { IncidentProgress } from './incident.rules';

export type KnownIncident = IncidentProgress &
  Readonly<{
    noticedAt: Instant;
    facts: IncidentFacts;
    /** The notice by which people are being told. */
    telling: Readonly<{ noticeId: string; channel: NoticeChannel }> | null;
    told: readonly EmployeeId[];
  }>;
/** Null before it was opened. */
export type IncidentState = Readonly<{ incident: KnownIncident | null }>;

type Ending = Extract<IncidentEvent, { type: 'IncidentClosed' | 'IncidentReopened' | 'IncidentWithdrawn' }>;

const endings: Readonly<Record<Ending['type'], KnownIncident['ended']>> = {
  IncidentClosed: 'closed',
  IncidentReopened: null,
  IncidentWithdrawn: 'withdrawn',
};

const isEnding = (event: IncidentEvent): event is Ending => Object.hasOwn(endings, event.type);

type Going = Exclude<IncidentEvent, Ending | { type: 'IncidentOpened' }>;

const changeBy = ({ type, data }: Going, { told }: KnownIncident): Partial<KnownIncident> => {
  switch (type) {
    case 'IncidentDescribed':
      return { isDrafted: false, facts: data.facts, peopleLeft: data.peopleLeft };
    case 'IncidentNoticesDrafted':
      return { isDrafted: true };
    case 'InstitutionNotified':
      return { isInstitutionNotified: true };
    case 'IncidentNoticeIssued':
      return { telling: { noticeId: data.noticeId, channel: data.channel } };
    case 'IncidentPeopleTold':
      return { told: [...told, ...data.people] };
    case 'IncidentTellingEnded':
      return { telling: null, peopleLeft: data.peopleLeft };
  }
};

const fresh = {
  isDrafted: false,
  isInstitutionNotified: false,
  peopleLeft: null,
  ended: null,
  telling: null,
  told: [],
};

export const evolveIncident = ({ incident }: IncidentState, event: IncidentEvent): IncidentState => {
  if (event.type === 'IncidentOpened') {
    const { noticedAt, facts } = event.data;
    return { incident: { ...fresh, noticedAt, facts } };
  }
  if (!incident) return { incident };
  const change = isEnding(event) ? { ended: endings[event.type] } : changeBy(event, incident);
  return { incident: { ...incident, ...change } };
};
