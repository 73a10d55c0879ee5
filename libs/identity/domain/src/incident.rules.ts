import { instant, type Instant } from '@kinerja/vocabulary';

const HOUR_MS = 3_600_000;
/** Rule IDN-241 (UU 27/2022 Art. 46 (1)): 3 x 24 hours. */
export const NOTICE_HOURS = 72;

export const clockStages = ['first-day', 'second-day', 'third-day', 'late'] as const;
export type ClockStage = (typeof clockStages)[number];

/** `hoursLeft`: whole ones, below zero once it is late. */
export type NoticeClock = Readonly<{ dueAt: Instant; hoursLeft: number; stage: ClockStage }>;

export const noticesDueAt = (noticedAt: Instant): Instant => instant(Date.parse(noticedAt) + NOTICE_HOURS * HOUR_MS);

const stageAt = (hoursGone: number): ClockStage => {
  if (hoursGone > NOTICE_HOURS) return 'late';
  if (hoursGone >= 48) return 'third-day';
  return hoursGone >= 24 ? 'second-day' : 'first-day';
};

/** Rule IDN-241: `at` is now, or when the last notice was given. */
export const noticeClock = (noticedAt: Instant, at: Instant): NoticeClock => {
  const dueAt = noticesDueAt(noticedAt);
  const hoursGone = (Date.parse(at) - Date.parse(noticedAt)) / HOUR_MS;
  return { dueAt, hoursLeft: Math.floor((Date.parse(dueAt) - Date.parse(at)) / HOUR_MS), stage: stageAt(hoursGone) };
};

export const incidentStatuses = ['open', 'drafted', 'notified', 'closed', 'withdrawn'] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];

/** How far it is, apart from whether it has ended. */
export type IncidentProgress = Readonly<{
  isDrafted: boolean;
  isInstitutionNotified: boolean;
  /** People concerned whom nobody has told; null while that is not known. */
  peopleLeft: number | null;
  ended: 'closed' | 'withdrawn' | null;
}>;

export const statusOfIncident = ({
  isDrafted,
  isInstitutionNotified,
  peopleLeft,
  ended,
}: IncidentProgress): IncidentStatus => {
  if (ended) return ended;
  if (isInstitutionNotified && peopleLeft === 0) return 'notified';
  return isDrafted ? 'drafted' : 'open';
};
