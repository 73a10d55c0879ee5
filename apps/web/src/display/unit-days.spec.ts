import { isThere } from './unit-days';

it('knows on which days a unit is there', () => {
  expect(isThere({}, '2026-07-01')).toBe(true);
  const unit = { from: '2026-07-01', lastDay: '2026-12-31' };
  expect(['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'].map((day) => isThere(unit, day))).toEqual([
    ...[false, true, true, false],
  ]);
});
