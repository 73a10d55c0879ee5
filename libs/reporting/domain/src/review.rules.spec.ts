import { employeeId, localDate } from '@kinerja/vocabulary';
import { minutesOf, overlaps, type ActivityReport } from './activity';
import { timesOf } from './attendance';
import { superiorOn } from './review.rules';

const [first, second, third] = ['a', 'b', 'c'].map(employeeId) as [never, never, never];
const since = (from: string, superior: typeof first) => ({ from: localDate(from), superior });

describe('the superior on a day', () => {
  const line = [since('2026-09-01', third), since('2026-03-01', first), since('2026-06-01', second)];

  it.each([
    ['2026-02-28', first],
    ['2026-03-01', first],
    ['2026-05-31', first],
    ['2026-06-01', second],
    ['2026-08-31', second],
    ['2026-09-01', third],
    ['2027-01-01', third],
  ])('%s is the latest that had begun by then; before all the first: %s', (day, superior) => {
    for (const told of [line, line.toReversed(), [line[1], line[2], line[0]] as typeof line])
      expect(superiorOn(localDate(day), told)).toBe(superior);
  });
  it('is nobody where none is known', () => expect(superiorOn(localDate('2026-03-01'), [])).toBeNull());
});

describe('two activities', () => {
  const at = (date: string, startsAt: string, endsAt: string) =>
    ({ date: localDate(date), startsAt, endsAt }) as ActivityReport;
  const morning = at('2026-10-01', '08:00', '09:30');

  it.each([
    [at('2026-10-01', '09:00', '10:00'), true],
    [at('2026-10-01', '07:00', '08:01'), true],
    [at('2026-10-01', '08:15', '08:30'), true],
    [at('2026-10-01', '07:00', '12:00'), true],
    [morning, true],
    [at('2026-10-01', '09:30', '10:00'), false],
    [at('2026-10-01', '07:00', '08:00'), false],
    [at('2026-10-01', '13:00', '14:00'), false],
    [at('2026-10-01', '05:00', '06:00'), false],
    [at('2026-10-02', '08:00', '09:30'), false],
    [at('2026-09-30', '08:30', '09:00'), false],
  ])('overlap with one of %j: %s, whichever is asked (REP-002)', (other, expected) => {
    expect([overlaps(morning, other), overlaps(other, morning)]).toEqual([expected, expected]);
  });

  it('last as long as the clock says', () => {
    expect([minutesOf(morning), minutesOf(at('2026-10-01', '00:05', '23:59'))]).toEqual([90, 23 * 60 + 54]);
  });
});

it('counts the times of every length', () =>
  expect(timesOf({ upTo30: 1, upTo60: 20, upTo90: 300, over90: 4_000 })).toBe(4_321));
