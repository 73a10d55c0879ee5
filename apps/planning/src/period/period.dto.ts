import {
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { isLocalDate, type LocalDate, type YearMonth } from '@kinerja/vocabulary';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const monthText = { message: 'must be a month such as 2026-10' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayText = { message: 'must be a day such as 2026-10-31' };

@ValidatorConstraint()
class IsCalendarDay implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => typeof value === 'string' && isLocalDate(value);
  defaultMessage = (): string => 'must be a day of the calendar';
}

export class OpenPeriodDto {
  @Matches(MONTH, monthText) month!: YearMonth;
  @Matches(DAY, dayText) @Validate(IsCalendarDay) closesOn!: LocalDate;
}

export class ClosePeriodDto {
  /** Needed only before the announced day has passed (PLAN-010). */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
