import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { OutageSpan } from './outage.events';

export type OutageId = string & { readonly __brand: 'OutageId' };
export const outageId = (text: string): OutageId => text as OutageId;

export type RecordOutage = Command<
  'RecordOutage',
  OutageSpan & Readonly<{ outageId: OutageId; cause: string; today: LocalDate; now: Instant }>
>;
export type WithdrawOutage = Command<'WithdrawOutage', { outageId: OutageId; reason: string; now: Instant }>;
export type OutageCommand = RecordOutage | WithdrawOutage;
