import { firstUnopened, openingIn } from './period-opening';

it('offers the present month, and the first one after it that is not opened yet', () => {
  const opened = (...months: readonly string[]) => months.map((month) => ({ month }));
  expect(firstUnopened([], '2026-11')).toBe('2026-11');
  expect(firstUnopened(opened('2026-10', '2026-12'), '2026-11')).toBe('2026-11');
  expect(firstUnopened(opened('2026-11', '2026-12'), '2026-11')).toBe('2027-01');
});

it('offers the fifth of the next month as the last day, and a Monday where that is a weekend', () => {
  expect(openingIn('2026-10')).toEqual({ month: '2026-10', closesOn: '2026-11-05' });
  expect(openingIn('2026-11').closesOn).toBe('2026-12-07');
  expect(openingIn('2026-08').closesOn).toBe('2026-09-07');
  expect(openingIn('2027-08').closesOn).toBe('2027-09-06');
});
