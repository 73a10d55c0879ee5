import { isLocalDate, isYearMonth } from '@kinerja/vocabulary';
import { ValidateBy } from 'class-validator';

const textField = (name: string, expected: string, holds: (text: string) => boolean): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: (value) => typeof value === 'string' && holds(value),
      defaultMessage: () => `$property must be ${expected}`,
    },
  });

/** `@IsMonth() month!: YearMonth` */
export const IsMonth = (): PropertyDecorator => textField('isMonth', 'a month such as 2026-10', isYearMonth);

/** `@IsCalendarDay() closesOn!: LocalDate`; 30 February is none. */
export const IsCalendarDay = (): PropertyDecorator =>
  textField('isCalendarDay', 'a calendar day such as 2026-10-31', isLocalDate);
