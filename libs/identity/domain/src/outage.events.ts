import type { Event } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';

export type OutageId = string & { readonly __brand: 'OutageId' };
export const outageId = (text: string): OutageId => text as OutageId;

/** From the one to the other by the wall clock of the agency; times as `08:30`. */
export type OutageSpan = Readonly<{ startsOn: LocalDate; startsAt: string; endsOn: LocalDate; endsAt: string }>;

/** People could not work here; `cause` is shown to everybody and names nobody. */
export type OutageRecorded = Event<
  'OutageRecorded',
  OutageSpan & Readonly<{ outageId: OutageId; cause: string; at: Instant }>
>;
/** It was recorded by mistake. */
export type OutageWithdrawn = Event<'OutageWithdrawn', { outageId: OutageId; reason: string; at: Instant }>;
export type OutageEvent = OutageRecorded | OutageWithdrawn;
