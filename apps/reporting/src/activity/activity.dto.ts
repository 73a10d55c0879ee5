import { PageQuery } from '@kinerja/service-shell';
import { isLocalDate, type LocalDate, type YearMonth } from '@kinerja/vocabulary';
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
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
export const monthText = { message: 'must be a month such as 2026-10' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayText = { message: 'must be a day such as 2026-10-31' };

@ValidatorConstraint()
class IsCalendarDay implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => typeof value === 'string' && isLocalDate(value);
  defaultMessage = (): string => 'must be a day of the calendar';
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const time = { message: 'must be a time of day such as 08:30' };
const decimal = { message: 'must be a decimal such as 3 or 2.5, as text' };

export class ActivityDto {
  @Matches(DAY, dayText) @Validate(IsCalendarDay) date!: LocalDate;
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
  @Matches(MONTH, monthText) month!: YearMonth;
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
  @Matches(MONTH, monthText) month!: YearMonth;
}
