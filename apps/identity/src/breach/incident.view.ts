import { clockStages, concernScopes, incidentStatuses, noticeChannels } from '@kinerja/identity-domain';
import {
  Count,
  Day,
  extended,
  Moment,
  oneOf,
  pageOf,
  TimeOfDay,
  Uuid,
  versioned,
  view,
  type ViewOf,
} from '@kinerja/openapi';
import { processedKinds, zones } from '@kinerja/vocabulary';
import { Type } from 'typebox';

/** The 3 x 24 hours; it stands still once everybody was told, and in one that was withdrawn. */
const clock = view('IncidentClock', {
  dueAt: Moment,
  /** By the wall clock of the agency. */
  dueOn: Day,
  dueTime: TimeOfDay,
  zone: oneOf(zones),
  /** Whole ones; below zero once it is late. */
  hoursLeft: Type.Integer(),
  stage: oneOf(clockStages),
  isStopped: Type.Boolean(),
});

export const incidentView = view('Incident', {
  incidentId: Uuid,
  status: oneOf(incidentStatuses),
  noticedAt: Moment,
  clock,
  dataKinds: Type.Array(oneOf(processedKinds)),
  scope: oneOf(concernScopes),
});
export type IncidentView = ViewOf<typeof incidentView>;
export const incidentPage = pageOf(incidentView);

export const incidentDetailsView = extended('IncidentDetails', incidentView, {
  openedBy: Type.String(),
  openedAt: Moment,
  unitIds: Type.Array(Uuid),
  /** Of those named, one on a line. */
  staffNumbers: Type.String(),
  happenedWhen: Type.Optional(Type.String()),
  happenedHow: Type.Optional(Type.String()),
  handling: Type.Optional(Type.String()),
  contact: Type.Optional(Type.String()),
  draftedAt: Type.Optional(Moment),
  /** What was said changed after the drafts were read. */
  isDrafted: Type.Boolean(),
  letterNumber: Type.Optional(Type.String()),
  letterSentAt: Type.Optional(Moment),
  letterDelay: Type.Optional(Type.String()),
  noticeDelay: Type.Optional(Type.String()),
  isTelling: Type.Boolean(),
  /** When the last telling ended nobody was left. */
  isEverybodyTold: Type.Boolean(),
  /** People concerned, those of them who can be told in the app, and those who were told already. */
  people: Count,
  reachable: Count,
  told: Count,
  endedAt: Type.Optional(Moment),
  endWords: Type.Optional(Type.String()),
  reopenedBecause: Type.Optional(Type.String()),
  /** Drafts in Indonesian; what is not known is marked. */
  letter: Type.String(),
  notice: Type.String(),
  announcement: Type.String(),
});
export type IncidentDetailsView = ViewOf<typeof incidentDetailsView>;

export const incidentPersonView = view('IncidentPerson', {
  employeeId: Uuid,
  staffNumber: Type.String(),
  name: Type.String(),
  hasAccount: Type.Boolean(),
  channel: Type.Optional(oneOf(noticeChannels)),
  toldAt: Type.Optional(Moment),
});
export type IncidentPersonView = ViewOf<typeof incidentPersonView>;
export const incidentPeoplePage = pageOf(incidentPersonView);

/** What somebody was told of their own data. */
export const ownIncidentView = view('OwnIncident', {
  incidentId: Uuid,
  channel: oneOf(noticeChannels),
  toldAt: Moment,
  text: Type.String(),
});
export type OwnIncidentView = ViewOf<typeof ownIncidentView>;
export const ownIncidentPage = pageOf(ownIncidentView);

export const incidentDone = versioned('IncidentDone', { incidentId: Uuid });
