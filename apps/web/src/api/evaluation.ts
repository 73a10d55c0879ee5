import type { OrganisationPredikat, Predikat, Rating } from '@kinerja/vocabulary';
import { command } from './http';
import { ask, askAll } from './query';

export type Evaluation = Readonly<{
  employeeId: string;
  unitId: string;
  month: string;
  status: 'set' | 'final';
  workResult: Rating;
  behaviour: Rating;
  workResultReason?: string | null;
  behaviourReason?: string | null;
  predikat: Predikat;
  /** The head of a unit gets the unit's achievement as work result. */
  workResultFrom: 'appraiser' | 'organisation';
  ratedBy: string;
}>;
/** Somebody whom the caller rates, with what is known of the month. */
export type RatingToGive = Readonly<{
  employeeId: string;
  unitId: string;
  headsUnit: boolean;
  approvedActivities: number;
  waitingActivities: number;
  /** Length of the approved activities. */
  approvedMinutes: number;
  position: string;
  version: number;
  evaluation?: Evaluation | null;
}>;
export type RatingDraft = Readonly<{
  workResult?: Rating;
  behaviour: Rating;
  workResultReason?: string;
  behaviourReason?: string;
}>;
export type Distribution = Readonly<{
  unitId: string;
  month: string;
  status: 'open' | 'closed';
  organisation?: OrganisationPredikat | null;
  people: number;
  rated: number;
  counts: Readonly<Record<Predikat, number>>;
  breaches: readonly BreachCode[];
  /** False for a unit that is too small for percentages. */
  percentagesApply: boolean;
  /** The pattern held against the counts, in Indonesian words. */
  steps: readonly string[];
  justification?: string | null;
}>;
/** Broken demands of SE MenPANRB 3/2023. */
export type BreachCode =
  | 'sangat-baik-not-most'
  | 'sangat-baik-over-70'
  | 'baik-not-most'
  | 'baik-over-70'
  | 'no-butuh-perbaikan-or-kurang'
  | 'butuh-perbaikan-under-60'
  | 'sangat-baik-over-10'
  | 'kurang-under-60'
  | 'butuh-perbaikan-under-10'
  | 'sangat-kurang-under-60'
  | 'kurang-and-butuh-perbaikan-under-10'
  | 'sangat-baik-present';

export const myEvaluation = (month: string) => ask<Evaluation | null>('evaluation', 'evaluations/mine', { month });
export const ratingsToGive = (month: string) => askAll<RatingToGive>('evaluation', 'evaluations/queue', { month });
export const distributions = (month: string) => askAll<Distribution>('evaluation', 'distributions', { month });

export const rate = (employeeId: string, month: string, draft: RatingDraft, key: string) =>
  command('evaluation', `evaluations/${employeeId}/${month}`, { method: 'PUT', key, body: draft });
export type Achievement = Readonly<{ unitId: string; month: string; predikat: OrganisationPredikat; reason: string }>;
export const setAchievement = ({ unitId, month, ...body }: Achievement, key: string) =>
  command('evaluation', `organisation-achievements/${unitId}/${month}`, { method: 'PUT', key, body });
export const closeDistribution = (unitId: string, month: string, justification: string, key: string) =>
  command('evaluation', `distributions/${unitId}/${month}/closing`, {
    key,
    body: justification === '' ? {} : { justification },
  });
