import { localDate, type LocalDate } from '@kinerja/vocabulary';
import { firstDayNotLost, minutesLost, type Outage } from './lost-days';

const day = (number: number): LocalDate => localDate(`2026-12-0${number}`);
const outage = (from: readonly [number, string], to: readonly [number, string]): Outage => ({
  ...{ startsOn: day(from[0]), startsAt: from[1], endsOn: day(to[0]), endsAt: to[1] },
});

describe('minutes that outages took from a day (PLAN-014)', () => {
  it.each([
    ['within the day', [outage([4, '08:00'], [4, '09:30'])], 90],
    ['until the end of the day', [outage([4, '23:15'], [5, '01:00'])], 45],
    ['from the beginning of the day', [outage([3, '23:15'], [4, '01:00'])], 60],
    ['over the whole day', [outage([3, '12:00'], [6, '12:00'])], 24 * 60],
    ['on another day', [outage([3, '12:00'], [3, '13:00']), outage([5, '12:00'], [5, '13:00'])], 0],
    ['apart', [outage([4, '13:00'], [4, '13:20']), outage([4, '08:00'], [4, '08:20'])], 40],
    ['sharing some', [outage([4, '08:00'], [4, '08:40']), outage([4, '08:20'], [4, '09:00'])], 60],
    ['one in another', [outage([4, '08:00'], [4, '09:00']), outage([4, '08:20'], [4, '08:30'])], 60],
  ])('%s', (_, outages, minutes) => expect(minutesLost(day(4), outages)).toBe(minutes));
});

describe('a deadline (PLAN-014)', () => {
  const after = [day(7), day(8)];

  it('stays when less than an hour was lost', () =>
    expect(firstDayNotLost(day(4), after, [outage([4, '08:00'], [4, '08:59'])])).toBe(day(4)));
  it('moves to the next day of work', () =>
    expect(firstDayNotLost(day(4), after, [outage([4, '08:00'], [4, '09:00'])])).toBe(day(7)));
  it('moves on while days are lost', () =>
    expect(firstDayNotLost(day(4), after, [outage([4, '08:00'], [7, '12:00'])])).toBe(day(8)));
  it('stays where no day is left that could be said', () =>
    expect(firstDayNotLost(day(4), after, [outage([4, '08:00'], [9, '12:00'])])).toBe(day(4)));
});
