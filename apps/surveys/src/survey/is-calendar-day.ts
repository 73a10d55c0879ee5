import { isLocalDate } from '@kinerja/vocabulary';
import { ValidateBy } from 'class-validator';

/** A day of the calendar such as `2026-10-31`; 30 February is none. */
export const IsCalendarDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCalendarDay',
    validator: {
      validate: (value) => typeof value === 'string' && isLocalDate(value),
      defaultMessage: () => '$property must be a calendar day such as 2026-10-31',
    },
  });
