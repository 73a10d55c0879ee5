import { localDate, type UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { openDirectory, place, somebody, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { everInUnitSql, everPlacedSql, placedTwiceSql, postsHeldSql, unitOfPostSql } from './in-force';
import { headsUntil, headTenuresOf, holdersAfter, lastPostBefore, lastStarts, tenuresOf } from './tenures.queries';

let directory: DirectoryDatabase;
let source: DataSource;

beforeAll(async () => {
  directory = await openDirectory();
  source = directory.source;
});
afterAll(() => directory.close());

const day = localDate;
const daysOf = (posts: readonly Readonly<{ startsOn: string; endsOn: string | null }>[]) =>
  posts.map(({ startsOn, endsOn }) => [startsOn, endsOn]).toSorted();

it('knows the other definitive posts of a person, and the last one before a day', async () => {
  const employee = somebody();
  const first = await place(source, employee, { startsOn: '2026-01-01', endsOn: '2026-06-30' });
  const second = await place(source, employee, { startsOn: '2026-07-01' });
  await place(source, employee, { startsOn: '2026-08-01', kind: 'plt' });
  expect(daysOf(await tenuresOf(source, employee, second.assignmentId))).toEqual([['2026-01-01', '2026-06-30']]);
  expect(daysOf(await tenuresOf(source, employee, first.assignmentId))).toEqual([['2026-07-01', null]]);
  expect(await lastPostBefore(source, employee, day('2026-07-01'))).toBe(first.assignmentId);
  expect(await lastPostBefore(source, employee, day('2026-12-31'))).toBe(second.assignmentId);
  expect(await lastPostBefore(source, employee, day('2026-01-01'))).toBeUndefined();
  expect((await lastStarts(source)).get(employee)).toBe('2026-07-01');
  expect((await lastStarts(source)).has(somebody())).toBe(false);
});

it('knows the heads of a unit, and until when it has one', async () => {
  const [unitId, vacant, headless] = [someUnit(), someUnit(), someUnit()];
  const head = { unitId, duty: 'head' } as const;
  await place(source, somebody(), { ...head, endsOn: '2026-03-31' });
  const now = await place(source, somebody(), { ...head, startsOn: '2026-04-01' });
  await place(source, somebody(), { ...head, kind: 'plt' });
  await place(source, somebody(), { unitId });
  await place(source, somebody(), { unitId: vacant, duty: 'head', endsOn: '2026-09-30' });
  await place(source, somebody(), { unitId: headless });
  expect(daysOf(await headTenuresOf(source, unitId, now.assignmentId))).toEqual([['2026-01-01', '2026-03-31']]);
  const heads = await headsUntil(source);
  const until = (unit: UnitId) => heads.get(unit)?.map((one) => one.until);
  expect([until(unitId), until(vacant), until(headless)]).toEqual([['2026-03-31', null], ['2026-09-30'], undefined]);
  expect(heads.get(unitId)?.at(-1)?.assignmentId).toBe(now.assignmentId);
});

it('finds who holds a post of a unit after a day, but for those who have moved on by then', async () => {
  const [unitId, other] = [someUnit(), someUnit()];
  const [stayer, leaver, mover, acting] = [somebody(), somebody(), somebody(), somebody()];
  await place(source, stayer, { unitId });
  await place(source, leaver, { unitId, endsOn: '2026-06-30' });
  await place(source, mover, { unitId });
  await place(source, mover, { unitId: other, startsOn: '2026-07-01' });
  await place(source, acting, { unitId, kind: 'plt' });
  await place(source, acting, { unitId: other, startsOn: '2026-02-01' });
  expect(await holdersAfter(source, unitId, day('2026-06-30'))).toEqual([stayer, acting].toSorted());
  expect(await holdersAfter(source, unitId, day('2026-06-29'))).toEqual([stayer, leaver, mover, acting].toSorted());
});

it('says in SQL where people were ever placed, what is held on a day, and who is placed twice', async () => {
  const [employee, unitId] = [somebody(), someUnit()];
  const acting = await place(source, employee, { unitId, kind: 'plt', endsOn: '2026-05-31' });
  const post = await place(source, employee);
  const rows = async (sql: string, ...values: readonly string[]) =>
    (await source.query<object[]>(sql, [...values])).map((row) => Object.values(row)[0] as string);
  expect(await rows(everPlacedSql('$1'), employee)).toEqual([post.unitId]);
  expect(await rows(everInUnitSql('$1'), unitId)).toEqual([employee]);
  const held = postsHeldSql('$1::date', 'post.employee_id = $2');
  const both = [acting.assignmentId, post.assignmentId].toSorted();
  expect((await rows(held, '2026-05-31', employee)).toSorted()).toEqual(both);
  expect(await rows(held, '2026-06-01', employee)).toEqual([post.assignmentId]);
  expect(await rows(`SELECT ${unitOfPostSql('$1')}`, acting.assignmentId)).toEqual([unitId]);
  expect(await rows(placedTwiceSql('$1::date'), '2026-05-31')).not.toContain(employee);
  await place(source, employee, { startsOn: '2026-05-01' });
  expect(await rows(placedTwiceSql('$1::date'), '2026-05-31')).toContain(employee);
});
