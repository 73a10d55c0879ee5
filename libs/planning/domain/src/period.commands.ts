import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, LocalDate, YearMonth } from '@kinerja/vocabulary';

export type OpenPeriod = Command<'OpenPeriod', { month: YearMonth; closesOn: LocalDate; by: EmployeeId; now: Instant }>;

/** `today` in the agency's zone; `moved`: where outages moved the day that people were promised. */
export type ClosePeriod = Command<
  'ClosePeriod',
  {
    month: YearMonth;
    by: EmployeeId;
    earlyBecause: string | null;
    moved?: Readonly<{ closesOn: LocalDate; to: LocalDate }>;
    today: LocalDate;
    now: Instant;
  }
>;

export type PeriodCommand = OpenPeriod | ClosePeriod;
