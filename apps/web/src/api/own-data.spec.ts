import { yearsOf } from './own-data';

it('asks for the plans of every year with a month, of this one and of the next (IDN-171)', () => {
  expect(yearsOf(['2025-12', '2026-01', '2026-02'], '2026-11-30')).toEqual([2025, 2026, 2027]);
  expect(yearsOf([], '2026-12-31')).toEqual([2026, 2027]);
});
