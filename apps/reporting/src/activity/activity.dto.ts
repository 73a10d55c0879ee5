import { IsCalendarDay, IsMonth } from '@kinerja/problem-details';
import { PageQuery } from '@kinerja/service-shell';
import type { LocalDate, YearMonth } from '@kinerja/vocabulary';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = { message: 'must be a time of day such as 08:30' };
const decimal = { message: 'must be a decimal such as 3 or 2.5, as text' };

export class ActivityDto {
  @IsCalendarDay() date!: LocalDate;
  @Matches(TIME, time) startsAt!: string;
  @Matches(TIME, time) endsAt!: string;
  @IsString() @IsNotEmpty() @MaxLength(1000) description!: string;
  @IsOptional() @IsUUID() indicatorId?: string | null;
  @IsOptional() @Matches(/^\d{1,9}(\.\d{1,6})?$/, decimal) quantity?: string | null;
  @IsOptional() @IsString() @IsNotEmpty() @MaxLength(60) unit?: string | null;
}

export class ReturnActivityDto {
  @IsString() @MaxLength(2000) note!: string;
}

export class ActivityNameDto {
  @IsUUID() employeeId!: string;
  @IsMonth() month!: YearMonth;
  @IsUUID() activityId!: string;
}

export class ApproveManyDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ActivityNameDto)
  activities!: ActivityNameDto[];
}

export class MonthQuery extends PageQuery {
  @IsMonth() month!: YearMonth;
}
