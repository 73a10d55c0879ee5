import { IsMonth } from '@kinerja/problem-details';
import { PageQuery } from '@kinerja/service-shell';
import { ratings, type Rating, type YearMonth } from '@kinerja/vocabulary';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class RateEmployeeDto {
  /** Left out for the head of a unit. */
  @IsOptional() @IsIn(ratings) workResult?: Rating;
  @IsIn(ratings) behaviour!: Rating;
  @IsOptional() @IsString() @MaxLength(2000) workResultReason?: string;
  @IsOptional() @IsString() @MaxLength(2000) behaviourReason?: string;
}

export class MonthQuery {
  @IsMonth() month!: YearMonth;
}

export class MonthPageQuery extends PageQuery {
  @IsMonth() month!: YearMonth;
}
