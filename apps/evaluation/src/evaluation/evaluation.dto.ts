import { IsMonth, OneOf, Text } from '@kinerja/problem-details';
import { PageQuery } from '@kinerja/http-edge';
import { ratings, type Rating, type YearMonth } from '@kinerja/vocabulary';

export class RateEmployeeDto {
  /** Left out for the head of a unit. */
  @OneOf(ratings, { optional: true }) workResult?: Rating;
  @OneOf(ratings) behaviour!: Rating;
  @Text({ max: 2000, optional: true }) workResultReason?: string;
  @Text({ max: 2000, optional: true }) behaviourReason?: string;
}

export class MonthQuery {
  @IsMonth() month!: YearMonth;
}

export class MonthPageQuery extends PageQuery {
  @IsMonth() month!: YearMonth;
}
