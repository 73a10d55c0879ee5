import { IsCalendarDay, IsMonth } from '@kinerja/problem-details';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { LocalDate, YearMonth } from '@kinerja/vocabulary';

export class OpenPeriodDto {
  @IsMonth() month!: YearMonth;
  @IsCalendarDay() closesOn!: LocalDate;
}

export class ClosePeriodDto {
  /** Needed only before the announced day has passed (PLAN-010). */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
