import { accept, canonicalJson, refuse, type Decider } from '@kinerja/kernel';
import { endTelling, issue, notifyInstitution, tell } from './incident-notices.decider';
import type {
  CloseIncident,
  DescribeIncident,
  DraftNotices,
  IncidentCommand,
  OpenIncident,
  ReopenIncident,
  WithdrawIncident,
} from './incident.commands';
import type { IncidentEvent } from './incident.events';
import { doneBy, wrongStatus, type IncidentAnswer, type IncidentRefusal } from './incident.refusals';
import { statusOfIncident } from './incident.rules';
import { evolveIncident, type IncidentState, type KnownIncident } from './incident.state';

const MOST_NAMED = 20;

/** Whom it concerns has to be said, and to be there. */
const faultOfNamed = ({
  facts,
  unknown,
}: DescribeIncident['data'] | OpenIncident['data']): IncidentRefusal | undefined => {
  const { scope, unitIds, employeeIds } = facts.concerned;
  if (unknown.length > 0) return { code: 'incident.unknown-named', name: unknown.slice(0, MOST_NAMED).join(', ') };
  const named = { everybody: 1, units: unitIds.length, people: employeeIds.length }[scope];
  return named === 0 ? { code: 'incident.nobody-named', scope } : undefined;
};

/** Rule IDN-240: from when it was noticed the clock runs. */
const open = ({ data }: OpenIncident, { incident }: IncidentState): IncidentAnswer => {
  if (incident) return refuse({ code: 'incident.already-opened' });
  const { noticedAt, facts, now } = data;
  if (noticedAt > now) return refuse({ code: 'incident.noticed-later', now });
  const fault = faultOfNamed(data);
  return fault ? refuse(fault) : accept({ type: 'IncidentOpened', data: { ...doneBy(data), noticedAt, facts } });
};

/** What was said is read anew before it is sent; whether somebody is left is asked anew where others are concerned. */
const describe = ({ data }: DescribeIncident, incident: KnownIncident): IncidentAnswer => {
  if (incident.ended) return wrongStatus(incident);
  if (incident.telling) return refuse({ code: 'incident.telling-goes-on' });
  const fault = faultOfNamed(data);
  if (fault) return refuse(fault);
  const { facts } = data;
  const isSame = canonicalJson(facts.concerned) === canonicalJson(incident.facts.concerned);
  const peopleLeft = isSame ? incident.peopleLeft : null;
  return accept({ type: 'IncidentDescribed', data: { ...doneBy(data), facts, peopleLeft } });
};

const draft = ({ data }: DraftNotices, incident: KnownIncident): IncidentAnswer => {
  if (incident.ended) return wrongStatus(incident);
  return incident.isDrafted ? accept() : accept({ type: 'IncidentNoticesDrafted', data: doneBy(data) });
};

/** Rule IDN-244: once everybody has been told, and the institution. */
const close = ({ data }: CloseIncident, incident: KnownIncident): IncidentAnswer => {
  if (incident.telling) return refuse({ code: 'incident.telling-goes-on' });
  if (incident.peopleLeft !== null && incident.peopleLeft > 0 && incident.isInstitutionNotified && !incident.ended)
    return refuse({ code: 'incident.people-untold', peopleLeft: incident.peopleLeft });
  if (statusOfIncident(incident) !== 'notified') return wrongStatus(incident);
  return accept({ type: 'IncidentClosed', data: { ...doneBy(data), learnt: data.learnt } });
};

const reopen = ({ data }: ReopenIncident, incident: KnownIncident): IncidentAnswer =>
  incident.ended
    ? accept({ type: 'IncidentReopened', data: { ...doneBy(data), reason: data.reason } })
    : wrongStatus(incident);

const withdraw = ({ data }: WithdrawIncident, incident: KnownIncident): IncidentAnswer => {
  if (incident.ended) return wrongStatus(incident);
  if (incident.telling) return refuse({ code: 'incident.telling-goes-on' });
  return accept({ type: 'IncidentWithdrawn', data: { ...doneBy(data), reason: data.reason } });
};

type Ending = CloseIncident | ReopenIncident | WithdrawIncident;

const decideEnd = (command: Ending, incident: KnownIncident): IncidentAnswer => {
  switch (command.type) {
    case 'CloseIncident':
      return close(command, incident);
    case 'ReopenIncident':
      return reopen(command, incident);
    case 'WithdrawIncident':
      return withdraw(command, incident);
  }
};

const decideStep = (
  command: Exclude<IncidentCommand, OpenIncident | Ending>,
  incident: KnownIncident,
): IncidentAnswer => {
  switch (command.type) {
    case 'DescribeIncident':
      return describe(command, incident);
    case 'DraftNotices':
      return draft(command, incident);
    case 'NotifyInstitution':
      return notifyInstitution(command, incident);
    case 'IssueNotice':
      return issue(command, incident);
    case 'TellPeople':
      return tell(command, incident);
    case 'EndTelling':
      return endTelling(command, incident);
  }
};

const isEnding = (command: IncidentCommand): command is Ending =>
  ['CloseIncident', 'ReopenIncident', 'WithdrawIncident'].includes(command.type);

const decide = (command: IncidentCommand, state: IncidentState): IncidentAnswer => {
  if (command.type === 'OpenIncident') return open(command, state);
  const { incident } = state;
  if (!incident) return refuse({ code: 'incident.absent' });
  return isEnding(command) ? decideEnd(command, incident) : decideStep(command, incident);
};

/** What was disclosed, lost or changed of people's data by mistake or by somebody's doing; a stream an incident. */
export const incidentDecider: Decider<IncidentCommand, IncidentState, IncidentEvent, IncidentRefusal> = {
  initialState: { incident: null },
  decide,
  evolve: evolveIncident,
};
