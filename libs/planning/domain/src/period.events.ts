import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';

/** `closesOn` is the last day on which the month may be worked on, to the end of that day in the agency's zone. */
export type PeriodOpened = Event<
  'PeriodOpened',
  { month: YearMonth; closesOn: LocalDate; by: EmployeeId; at: Instant }
>;
/** `earlyBecause` says why the month was closed before its announced day; null where it was not. */
export type PeriodClosed = Event<
  'PeriodClosed',
  { month: YearMonth; by: EmployeeId; earlyBecause: string | null; at: Instant }
>;

export type PeriodEvent = PeriodOpened | PeriodClosed;
