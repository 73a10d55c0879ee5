import { IsCalendarDay, IsMonth, Text } from '@kinerja/problem-details';
import type { LocalDate, YearMonth } from '@kinerja/vocabulary';

export class OpenPeriodDto {
  @IsMonth() month!: YearMonth;
  @IsCalendarDay() closesOn!: LocalDate;
}

export class ClosePeriodDto {
  /** Needed only before the announced day has passed (PLAN-010). */
  @Text({ max: 500, optional: true }) reason?: string;
}
