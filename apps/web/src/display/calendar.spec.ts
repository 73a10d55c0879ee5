import {
  dayWithin,
  firstDayOf,
  formatDay,
  formatDayOfMonth,
  formatMonth,
  formatTime,
  monthsAway,
  today,
} from './calendar';

it('steps over the turn of the year', () => {
  expect(monthsAway('2026-01', -1)).toBe('2025-12');
  expect(monthsAway('2026-12', 1)).toBe('2027-01');
});

it('writes months and days as people read them', () => {
  expect(formatMonth('2026-10', 'id')).toBe('Oktober 2026');
  expect(formatMonth('2026-10', 'en')).toBe('October 2026');
  expect(formatDay('2026-10-12', 'id')).toBe('Sen, 12 Okt 2026');
});

it('writes times by 24 hours in both languages', () =>
  expect([formatTime('20:05', 'id'), formatTime('20:05', 'en')]).toEqual(['20.05', '20:05']));

it('takes the day from the calendar of the device', () =>
  expect(today(new Date(2026, 9, 5, 23, 59))).toBe('2026-10-05'));

it('offers a day of the chosen month', () => {
  expect(dayWithin('2026-10', '2026-10-05')).toBe('2026-10-05');
  expect(dayWithin('2026-02', '2026-10-05')).toBe('2026-02-28');
});

it('lets a month close from its own first day on, before its end (PLAN-010)', () =>
  expect(firstDayOf('2026-02')).toBe('2026-02-01'));

it('writes a day within its month', () =>
  expect([formatDayOfMonth('2026-11-30', 'id'), formatDayOfMonth('2026-12-05', 'en')]).toEqual(['Sen 30', 'Sat 5']));
