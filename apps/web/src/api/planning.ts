import { command, type Page } from './http';
import { ask, askAll } from './query';

export type SkpStatus = 'draft' | 'submitted' | 'returned' | 'approved';
export type Indicator = Readonly<{
  indicatorId: string;
  text: string;
  aspect: 'quantity' | 'quality' | 'time' | 'cost';
  /** Exact decimal as text. */
  target: string;
  unit: string;
  direction: 'higher' | 'lower';
  surveyedServiceId?: string | null;
  /** Value that a published survey gave, exact decimal as text. */
  measured?: string | null;
}>;
export type WorkResult = Readonly<{
  resultId: string;
  title: string;
  kind: 'main' | 'additional';
  supportsResultId?: string | null;
  indicators: readonly Indicator[];
}>;
export type Skp = Readonly<{
  skpId: string;
  employeeId: string;
  /** Null for the head of the agency. */
  appraiserId: string | null;
  year: number;
  status: SkpStatus;
  version: number;
  returnNote?: string | null;
  results: readonly WorkResult[];
}>;
export type WaitingSkp = Readonly<{ skpId: string; employeeId: string; year: number; submittedAt: string }>;
export type Period = Readonly<{ month: string; closesOn: string; status: 'open' | 'closed' }>;

export const mySkps = (year: number) => ask<Page<Skp>>('planning', 'skps/mine', { year });
export const skp = (skpId: string) => ask<Skp>('planning', `skps/${skpId}`);
export const waitingSkps = () => askAll<WaitingSkp>('planning', 'skps/queue');
export const periods = () => askAll<Period>('planning', 'periods');

export const approveSkp = (skpId: string, version: number, key: string) =>
  command('planning', `skps/${skpId}/approval`, { key, ifMatch: version });
export const returnSkp = (skpId: string, note: string, key: string) =>
  command('planning', `skps/${skpId}/return`, { key, body: { note } });
export const openPeriod = (month: string, closesOn: string, key: string) =>
  command('planning', 'periods', { key, body: { month, closesOn } });
/** Closing before the announced day needs its reason. */
export const closePeriod = (month: string, reason: string, key: string) =>
  command('planning', `periods/${month}/closing`, { key, body: reason === '' ? {} : { reason } });
