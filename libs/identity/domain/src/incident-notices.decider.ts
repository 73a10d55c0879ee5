import { accept, refuse } from '@kinerja/kernel';
import type { Instant } from '@kinerja/vocabulary';
import type { EndTelling, IssueNotice, NotifyInstitution, TellPeople } from './incident.commands';
import { doneBy, wrongStatus, type IncidentAnswer, type IncidentRefusal } from './incident.refusals';
import { noticesDueAt } from './incident.rules';
import type { KnownIncident } from './incident.state';

/** Rule IDN-242: a late notice is never kept from being given; why it is late stays on record. */
const unexplained = (
  given: Instant,
  { noticedAt }: KnownIncident,
  delayReason?: string,
): IncidentRefusal | undefined => {
  const dueAt = noticesDueAt(noticedAt);
  return given > dueAt && delayReason === undefined ? { code: 'incident.delay-unexplained', dueAt } : undefined;
};

const isReadyToSend = ({ ended, isDrafted }: KnownIncident): boolean => !ended && isDrafted;

export const notifyInstitution = ({ data }: NotifyInstitution, incident: KnownIncident): IncidentAnswer => {
  if (!isReadyToSend(incident)) return wrongStatus(incident);
  const { letterNumber, sentAt, delayReason, now } = data;
  const { noticedAt } = incident;
  if (sentAt < noticedAt || sentAt > now)
    return refuse({ code: 'incident.letter-out-of-time', from: noticedAt, until: now });
  const fault = unexplained(sentAt, incident, delayReason);
  if (fault) return refuse(fault);
  const delayed = delayReason === undefined ? {} : { delayReason };
  return accept({ type: 'InstitutionNotified', data: { ...doneBy(data), letterNumber, sentAt, ...delayed } });
};

export const issue = ({ data }: IssueNotice, incident: KnownIncident): IncidentAnswer => {
  if (!isReadyToSend(incident)) return wrongStatus(incident);
  if (incident.telling) return refuse({ code: 'incident.telling-goes-on' });
  const { noticeId, channel, text, delayReason, now } = data;
  const fault = unexplained(now, incident, delayReason);
  if (fault) return refuse(fault);
  const delayed = delayReason === undefined ? {} : { delayReason };
  return accept({ type: 'IncidentNoticeIssued', data: { ...doneBy(data), noticeId, channel, text, ...delayed } });
};

/** Rule IDN-243: nobody is told twice, whatever is tried again. */
export const tell = (
  { data: { incidentId, noticeId, people, now } }: TellPeople,
  { telling, told }: KnownIncident,
): IncidentAnswer => {
  if (telling?.noticeId !== noticeId) return accept();
  const before = new Set(told);
  const rest = people.filter((person) => !before.has(person));
  if (rest.length === 0) return accept();
  const { channel } = telling;
  return accept({ type: 'IncidentPeopleTold', data: { incidentId, noticeId, channel, people: rest, at: now } });
};

export const endTelling = (
  { data: { incidentId, noticeId, peopleLeft, now } }: EndTelling,
  { telling }: KnownIncident,
): IncidentAnswer =>
  telling?.noticeId === noticeId
    ? accept({ type: 'IncidentTellingEnded', data: { incidentId, noticeId, peopleLeft, at: now } })
    : accept();
