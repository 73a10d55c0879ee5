import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { OutageId, OutageSpan } from './outage.events';

export type RecordOutage = Command<
  'RecordOutage',
  OutageSpan & Readonly<{ outageId: OutageId; cause: string; today: LocalDate; now: Instant }>
>;
export type WithdrawOutage = Command<'WithdrawOutage', { outageId: OutageId; reason: string; now: Instant }>;
export type OutageCommand = RecordOutage | WithdrawOutage;
