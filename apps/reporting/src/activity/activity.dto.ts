import { DecimalText, IsCalendarDay, IsMonth, Line, ListOf, Text, TimeOfDay, Uuid } from '@kinerja/problem-details';
import { PageQuery } from '@kinerja/http-edge';
import type { LocalDate, YearMonth } from '@kinerja/vocabulary';

const mayBeNull = { optional: true, nullable: true };

export class ActivityDto {
  @IsCalendarDay() date!: LocalDate;
  @TimeOfDay() startsAt!: string;
  @TimeOfDay() endsAt!: string;
  @Text({ max: 1000 }) description!: string;
  @Uuid(mayBeNull) indicatorId?: string | null;
  @DecimalText({ whole: 9, fraction: 6, ...mayBeNull }) quantity?: string | null;
  @Line({ max: 60, ...mayBeNull }) unit?: string | null;
}

export class ReturnActivityDto {
  @Text({ max: 2000 }) note!: string;
}

export class ActivityNameDto {
  @Uuid() employeeId!: string;
  @IsMonth() month!: YearMonth;
  @Uuid() activityId!: string;
}

export class ApproveManyDto {
  @ListOf(() => ActivityNameDto, { min: 1, max: 200 }) activities!: ActivityNameDto[];
}

export class MonthQuery {
  @IsMonth() month!: YearMonth;
}

export class MonthPageQuery extends PageQuery {
  @IsMonth() month!: YearMonth;
}
