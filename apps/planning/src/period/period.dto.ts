import {
  IsOptional,
  IsString,
  MaxLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { isLocalDate, isYearMonth, type LocalDate, type YearMonth } from '@kinerja/vocabulary';

@ValidatorConstraint()
class IsMonth implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => typeof value === 'string' && isYearMonth(value);
  defaultMessage = (): string => 'must be a month such as 2026-10';
}

@ValidatorConstraint()
class IsDay implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => typeof value === 'string' && isLocalDate(value);
  defaultMessage = (): string => 'must be a day such as 2026-10-31';
}

export class OpenPeriodDto {
  @Validate(IsMonth) month!: YearMonth;
  @Validate(IsDay) closesOn!: LocalDate;
}

export class ClosePeriodDto {
  /** Needed only before the announced day has passed (PLAN-010). */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
