import { yearMonth } from '@kinerja/vocabulary';
import fc from 'fast-check';
import { postsInMonth } from './posts-in-month';

const november = yearMonth('2026-11');
const from = (jobClass: number, startsOn: string, endsOn: string | null = null) => ({ jobClass, startsOn, endsOn });

it.each([
  ['one post from long ago', [from(9, '2020-01-01')], [[9, 1, 30]]],
  [
    'a move on the 13th',
    [from(8, '2020-01-01'), from(10, '2026-11-13')],
    [
      [8, 1, 12],
      [10, 13, 18],
    ],
  ],
  ['a move on the first', [from(8, '2020-01-01'), from(10, '2026-11-01')], [[10, 1, 30]]],
  ['a move before the month', [from(8, '2020-01-01'), from(10, '2026-10-05')], [[10, 1, 30]]],
  ['a move after the month', [from(8, '2020-01-01'), from(10, '2026-12-05')], [[8, 1, 30]]],
  ['the first import in the middle of the month', [from(9, '2026-11-20')], [[9, 1, 30]]],
  ['the first import after the month', [from(9, '2027-01-02')], [[9, 1, 30]]],
  ['a post that ends within the month', [from(9, '2020-01-01', '2026-11-14')], [[9, 1, 14]]],
  ['a post that ended before the month', [from(9, '2020-01-01', '2026-10-31')], []],
  ['a post that ends after the month', [from(9, '2020-01-01', '2026-12-31')], [[9, 1, 30]]],
  [
    'an end beyond the next post',
    [from(8, '2020-01-01', '2026-11-20'), from(10, '2026-11-13')],
    [
      [8, 1, 12],
      [10, 13, 18],
    ],
  ],
  [
    'some days without a post',
    [from(8, '2020-01-01', '2026-11-10'), from(10, '2026-11-13')],
    [
      [8, 1, 10],
      [10, 13, 18],
    ],
  ],
  [
    'three posts',
    [from(8, '2020-01-01'), from(9, '2026-11-10'), from(10, '2026-11-30')],
    [
      [8, 1, 9],
      [9, 10, 20],
      [10, 30, 1],
    ],
  ],
] as const)('counts %s by calendar days', (_, assignments, expected) =>
  expect(postsInMonth(assignments, november)).toEqual(
    expected.map(([jobClass, fromDay, days]) => ({ jobClass, fromDay, days })),
  ),
);

it('knows no post of somebody who was never assigned', () => expect(postsInMonth([], november)).toEqual([]));

/** Careers with moves before, within and after the month, several on one day among them. */
const careers = fc
  .array(fc.record({ day: fc.integer({ min: -40, max: 70 }), jobClass: fc.integer({ min: 1, max: 15 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((moves) =>
    moves
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, jobClass }) =>
        from(jobClass, new Date(Date.UTC(2026, 10, 1) + day * 86_400_000).toISOString().slice(0, 10)),
      ),
  );

it('F51: gives every day of the month to one post, whatever the career', () =>
  fc.assert(
    fc.property(careers, (assignments) => {
      const days = postsInMonth(assignments, november).flatMap(({ jobClass, fromDay, days: count }) =>
        Array.from({ length: count }, (_, nth) => ({ jobClass, day: fromDay + nth })),
      );
      expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 30 }, (_, nth) => nth + 1));
      const postOn = (date: string) => assignments.findLast(({ startsOn }) => startsOn <= date) ?? assignments[0];
      for (const { jobClass, day } of days)
        expect(jobClass).toBe(postOn(`2026-11-${String(day).padStart(2, '0')}`)?.jobClass);
    }),
    { numRuns: 500 },
  ));
