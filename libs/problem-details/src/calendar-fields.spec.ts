import { validateSync } from 'class-validator';
import { IsCalendarDay, IsMonth } from './calendar-fields';

class Fields {
  @IsMonth() month: unknown = '2026-10';
  @IsCalendarDay() day: unknown = '2026-10-31';
}

const faults = (fields: Partial<Fields>): readonly string[] =>
  validateSync(Object.assign(new Fields(), fields)).flatMap(({ constraints }) => Object.values(constraints ?? {}));

it('takes months and days of the calendar', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ month: '2028-01', day: '2028-02-29' })).toEqual([]);
});

it.each(['2026-13', '2026-1', '2026-10-01', '', 202610, null])('refuses %p as a month, and says what one is', (month) =>
  expect(faults({ month })).toEqual(['month must be a month such as 2026-10']),
);

it.each(['2026-02-30', '2027-02-29', '2026-10', '31-10-2026', 20261031, undefined])(
  'refuses %p as a day, and says what one is',
  (day) => expect(faults({ day })).toEqual(['day must be a calendar day such as 2026-10-31']),
);
