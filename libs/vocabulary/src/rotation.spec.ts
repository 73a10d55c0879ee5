import { lengthOf, minutesAWeekOf, restBetween, shiftOn, shortestRest, type Shift } from './rotation';
import { localDate } from './time';

const shift = (name: string, begins: string, ends: string, minutes = lengthOf({ begins, ends })): Shift => ({
  ...{ name, begins, ends, minutes },
});
const morning = shift('Pagi', '07:00', '14:00');
const night = shift('Malam', '21:00', '07:00');
const guard = shift('Jaga', '08:00', '08:00');
const cycle = [{ shift: morning }, { shift: night }, {}, {}];
const rotation = { from: localDate('2026-12-30'), cycle, teams: [{ name: 'A', offset: 0 }, { name: 'B', offset: 3 }] }; // prettier-ignore

it('measures shifts, also over midnight and of a whole day', () =>
  expect([morning, night, guard, shift('', '00:00', '00:01')].map(lengthOf)).toEqual([420, 600, 1_440, 1]));

it('leads each team through the cycle from its own day on, over the turn of the year', () => {
  const on = (team: string, ...days: readonly string[]) =>
    days.map((day) => shiftOn(rotation, team, localDate(day))?.name);
  const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'];
  expect(on('A', ...days)).toEqual(['Pagi', 'Malam', undefined, undefined, 'Pagi']);
  expect(on('B', ...days)).toEqual([undefined, 'Pagi', 'Malam', undefined, undefined]);
  expect([...on('A', '2026-12-29'), ...on('C', '2026-12-30')]).toEqual([undefined, undefined]);
});

it('finds the shortest rest, also where the cycle begins anew', () => {
  expect(restBetween(night, morning, 1)).toBe(0);
  expect(shortestRest(cycle)).toEqual({ day: 1, next: 2, minutes: 31 * 60 });
  expect(shortestRest([{ shift: morning }, {}, { shift: night }])).toEqual({ day: 3, next: 1, minutes: 0 });
  expect(shortestRest([{ shift: guard }])).toEqual({ day: 1, next: 1, minutes: 0 });
  expect(shortestRest([{ shift: guard }, {}, {}])).toEqual({ day: 1, next: 1, minutes: 48 * 60 });
  expect(shortestRest([{ shift: shift('Malam', '21:00', '08:00') }, { shift: morning }])).toMatchObject({
    minutes: -60,
  });
  expect(shortestRest([{}, {}])).toBeUndefined();
});

it('knows what a week of it has on the average', () => {
  expect(minutesAWeekOf(cycle)).toBe(Math.round(((420 + 600) * 7) / 4));
  expect(minutesAWeekOf([{}])).toBe(0);
});
