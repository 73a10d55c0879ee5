import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, UnitId } from '@kinerja/vocabulary';
import type { ProcessedKind } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';

export type IncidentId = string & { readonly __brand: 'IncidentId' };
export const incidentId = (text: string): IncidentId => text as IncidentId;

export const concernScopes = ['everybody', 'units', 'people'] as const;
export type ConcernScope = (typeof concernScopes)[number];

/** Whose data: of everybody whom the agency knows, of those who ever held a post in some units, or of those named. */
export type Concerned = Readonly<{
  scope: ConcernScope;
  /** Empty but for `units`. */
  unitIds: readonly UnitId[];
  /** Empty but for `people`. */
  employeeIds: readonly EmployeeId[];
}>;

/** What UU 27/2022 Art. 46 (2) asks a notice to say, as far as it is known. Names nobody. */
export type IncidentFacts = Readonly<{
  /** Of the register of processing; none while nobody knows. */
  dataKinds: readonly ProcessedKind[];
  concerned: Concerned;
  happenedWhen?: string;
  happenedHow?: string;
  /** What is done about it and how it is put right. */
  handling?: string;
  /** Whom people may ask. */
  contact?: string;
}>;

/** By a message in the app, or on a sheet that is handed over. */
export const noticeChannels = ['in-app', 'on-paper'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

type About = Readonly<{ incidentId: IncidentId; at: Instant }>;
type Done = About & AskedBy;
/** Why the 3 x 24 hours were not kept. */
type Delayed = Readonly<{ delayReason?: string }>;

export type IncidentOpened = Event<'IncidentOpened', Done & { noticedAt: Instant; facts: IncidentFacts }>;
/** `peopleLeft`: those of whom nobody has told, null where it concerns others than before. */
export type IncidentDescribed = Event<'IncidentDescribed', Done & { facts: IncidentFacts; peopleLeft: number | null }>;
/** Both drafts were read and found right. */
export type IncidentNoticesDrafted = Event<'IncidentNoticesDrafted', Done>;
/** Said anew, it replaces what was said of the letter before. */
export type InstitutionNotified = Event<
  'InstitutionNotified',
  Done & Delayed & { letterNumber: string; sentAt: Instant }
>;
/** From here on the people are told, in these very words. */
export type IncidentNoticeIssued = Event<
  'IncidentNoticeIssued',
  Done & Delayed & { noticeId: string; channel: NoticeChannel; text: string }
>;
/** Some of them, each once. */
export type IncidentPeopleTold = Event<
  'IncidentPeopleTold',
  About & { noticeId: string; channel: NoticeChannel; people: readonly EmployeeId[] }
>;
/** `peopleLeft`: people concerned whom nobody has told. */
export type IncidentTellingEnded = Event<'IncidentTellingEnded', About & { noticeId: string; peopleLeft: number }>;
export type IncidentClosed = Event<'IncidentClosed', Done & { learnt: string }>;
export type IncidentReopened = Event<'IncidentReopened', Done & { reason: string }>;
/** It was none. */
export type IncidentWithdrawn = Event<'IncidentWithdrawn', Done & { reason: string }>;

export type IncidentEvent =
  | IncidentOpened
  | IncidentDescribed
  | IncidentNoticesDrafted
  | InstitutionNotified
  | IncidentNoticeIssued
  | IncidentPeopleTold
  | IncidentTellingEnded
  | IncidentClosed
  | IncidentReopened
  | IncidentWithdrawn;
