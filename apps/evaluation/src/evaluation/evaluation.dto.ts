import { PageQuery } from '@kinerja/service-shell';
import { ratings, type Rating, type YearMonth } from '@kinerja/vocabulary';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export class RateEmployeeDto {
  /** Left out for the head of a unit. */
  @IsOptional() @IsIn(ratings) workResult?: Rating;
  @IsIn(ratings) behaviour!: Rating;
  @IsOptional() @IsString() @MaxLength(2000) workResultReason?: string;
  @IsOptional() @IsString() @MaxLength(2000) behaviourReason?: string;
}

export class MonthQuery {
  @Matches(MONTH, { message: 'must be a month such as 2026-10' }) month!: YearMonth;
}

export class MonthPageQuery extends PageQuery {
  @Matches(MONTH, { message: 'must be a month such as 2026-10' }) month!: YearMonth;
}
