import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { IncidentFacts, IncidentId, NoticeChannel } from './incident.events';

type About = Readonly<{ incidentId: IncidentId; now: Instant }>;
type Asked = About & AskedBy;
/** `unknown`: what was named as whom it concerns, and the agency does not have. */
type Told = Readonly<{ facts: IncidentFacts; unknown: readonly string[] }>;
type Delayed = Readonly<{ delayReason?: string }>;

export type OpenIncident = Command<'OpenIncident', Asked & Told & { noticedAt: Instant }>;
export type DescribeIncident = Command<'DescribeIncident', Asked & Told>;
export type DraftNotices = Command<'DraftNotices', Asked>;
export type NotifyInstitution = Command<
  'NotifyInstitution',
  Asked & Delayed & { letterNumber: string; sentAt: Instant }
>;
export type IssueNotice = Command<
  'IssueNotice',
  Asked & Delayed & { noticeId: string; channel: NoticeChannel; text: string }
>;
/** By the process that tells them, some at a time. */
export type TellPeople = Command<'TellPeople', About & { noticeId: string; people: readonly EmployeeId[] }>;
export type EndTelling = Command<'EndTelling', About & { noticeId: string; peopleLeft: number }>;
export type CloseIncident = Command<'CloseIncident', Asked & { learnt: string }>;
export type ReopenIncident = Command<'ReopenIncident', Asked & { reason: string }>;
export type WithdrawIncident = Command<'WithdrawIncident', Asked & { reason: string }>;

export type IncidentCommand =
  | OpenIncident
  | DescribeIncident
  | DraftNotices
  | NotifyInstitution
  | IssueNotice
  | TellPeople
  | EndTelling
  | CloseIncident
  | ReopenIncident
  | WithdrawIncident;
