import { localDate, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { openDirectory, place, somebody, type DirectoryDatabase } from './directory-database.fixtures';
import { superiorThen } from './in-force';
import { appraiserOf } from './posts.queries';
import { lineAbove, superiorsSince, type SuperiorSince } from './superiors.queries';

let directory: DirectoryDatabase;
let source: DataSource;

beforeAll(async () => {
  directory = await openDirectory();
  source = directory.source;
});
afterAll(() => directory.close());

const on = (day: LocalDate, since: readonly SuperiorSince[]): EmployeeId | null | undefined =>
  (since.findLast(({ from }) => from <= day) ?? since[0])?.superior;

it('leaves out what was said of a post that another has followed', async () => {
  const [employee, old, late, next] = [somebody(), somebody(), somebody(), somebody()];
  await place(source, employee, { under: { '2026-01-01': old, '2026-10-01': late } });
  await place(source, employee, { startsOn: '2026-09-01', under: next });
  expect((await superiorsSince(source, [employee])).get(employee)).toEqual([
    { from: '2026-01-01', superior: old },
    { from: '2026-09-01', superior: next },
  ]);
});

const dayOf = (nth: number): LocalDate =>
  localDate(new Date(Date.UTC(2026, 0, 1) + nth * 86_400_000).toISOString().slice(0, 10));

/** Posts by their first days, each with days on which its superior changes. */
const careers = fc.uniqueArray(
  fc.record({ start: fc.integer({ min: 0, max: 40 }), changes: fc.uniqueArray(fc.integer({ min: 1, max: 40 })) }),
  { minLength: 1, maxLength: 4, selector: ({ start }) => start },
);

it('agrees for every day, be it asked person by person, as a list or beside rows of one’s own', () =>
  fc.assert(
    fc.asyncProperty(careers, async (career) => {
      const employee = somebody();
      for (const { start, changes } of career) {
        const days = [start, ...changes.map((after) => start + after)];
        const under = Object.fromEntries(days.map((nth) => [dayOf(nth), nth % 5 === 0 ? null : somebody()]));
        await place(source, employee, { startsOn: dayOf(start), under });
      }
      const since = (await superiorsSince(source, [employee])).get(employee) ?? [];
      const asked = Array.from({ length: 90 }, (_, nth) => dayOf(nth - 5));
      const [rows, single] = await Promise.all([
        source.query<{ superior: EmployeeId | null }[]>(
          `SELECT ${superiorThen('$1::uuid', 'asked.day')} AS superior
             FROM unnest($2::date[]) WITH ORDINALITY AS asked (day, nth) ORDER BY nth`,
          [employee, asked],
        ),
        Promise.all([0, 30, 60].map((nth) => appraiserOf(source, employee, dayOf(nth)))),
      ]);
      expect(rows.map(({ superior }) => superior)).toEqual(asked.map((day) => on(day, since)));
      expect(single).toEqual([0, 30, 60].map((nth) => on(dayOf(nth), since)));
    }),
    { numRuns: 25 },
  ));

it('climbs the line of a day, nearest first, and ends where superiors go round', async () => {
  const [staff, middle, top] = [somebody(), somebody(), somebody()];
  await place(source, staff, { under: middle });
  await place(source, middle, { under: { '2026-01-01': top, '2026-06-01': null } });
  await place(source, top);
  expect(await lineAbove(source, staff, localDate('2026-05-31'))).toEqual([middle, top]);
  expect(await lineAbove(source, staff, localDate('2026-06-01'))).toEqual([middle]);
  expect(await lineAbove(source, top, localDate('2026-06-01'))).toEqual([]);
  const [one, other] = [somebody(), somebody()];
  await place(source, one, { under: other });
  await place(source, other, { under: one });
  expect(new Set(await lineAbove(source, one, localDate('2026-06-01')))).toEqual(new Set([one, other]));
});
