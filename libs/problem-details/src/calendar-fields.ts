import { isLocalDate, isYearMonth } from '@kinerja/vocabulary';
import { field, type Presence, type Wrong } from './field';
import { patterned } from './text-fields';

const holds =
  (isGood: (text: string) => boolean, code: string) =>
  (value: unknown): Wrong | undefined =>
    typeof value === 'string' && isGood(value) ? undefined : { code };

/** What OpenAPI is told of a month. */
export const MONTH_PATTERN = '^2[01]\\d{2}-(0[1-9]|1[0-2])$';

/** `@IsMonth() month!: YearMonth` */
export const IsMonth = (presence?: Presence): PropertyDecorator =>
  field(
    {
      name: 'isMonth',
      schema: { type: 'string', pattern: MONTH_PATTERN },
      expected: 'a month such as 2026-10',
      fault: holds(isYearMonth, 'not-a-month'),
    },
    presence,
  );

/** `@IsCalendarDay() closesOn!: LocalDate`; 30 February is none. */
export const IsCalendarDay = (presence?: Presence): PropertyDecorator =>
  field(
    {
      name: 'isCalendarDay',
      schema: { type: 'string', format: 'date' },
      expected: 'a calendar day such as 2026-10-31',
      fault: holds(isLocalDate, 'not-a-day'),
    },
    presence,
  );

/** `@TimeOfDay() startsAt!: string` */
export const TimeOfDay = (presence?: Presence): PropertyDecorator =>
  patterned(
    {
      name: 'timeOfDay',
      code: 'not-a-time',
      expected: 'a time of day such as 08:30',
      pattern: /^([01]\d|2[0-3]):[0-5]\d$/,
      max: 5,
    },
    presence,
  );
