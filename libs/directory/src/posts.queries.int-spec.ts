import { localDate, yearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { openDirectory, place, somebody, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import {
  allPostsOf,
  appraiserOf,
  definitivePosts,
  placedBesides,
  postOf,
  postsInMonth,
  postsOn,
  peopleOfUnits,
  unitsOfPerson,
} from './posts.queries';
import { superiorsSince } from './superiors.queries';

let directory: DirectoryDatabase;
let source: DataSource;

beforeAll(async () => {
  directory = await openDirectory();
  source = directory.source;
});
afterAll(() => directory.close());

const day = localDate;

it('finds post and superior of a day, and before the first known one that one', async () => {
  const [employee, old, next] = [somebody(), somebody(), somebody()];
  const first = await place(source, employee, {
    startsOn: '2026-03-01',
    under: { '2026-03-01': old, '2026-06-01': next },
  });
  const second = await place(source, employee, { startsOn: '2026-09-01' });
  const on = async (text: string) => {
    const post = await postOf(source, employee, day(text));
    return post && [post.assignmentId, post.superiorId];
  };
  expect(await on('2026-01-01')).toEqual([first.assignmentId, old]);
  expect(await on('2026-05-31')).toEqual([first.assignmentId, old]);
  expect(await on('2026-06-01')).toEqual([first.assignmentId, next]);
  expect(await on('2026-08-31')).toEqual([first.assignmentId, next]);
  expect(await on('2026-12-31')).toEqual([second.assignmentId, null]);
});

it('knows no post of somebody who was never placed, and no appraiser', async () => {
  const nobody = somebody();
  expect(await postOf(source, nobody, day('2026-06-01'))).toBeUndefined();
  expect(await appraiserOf(source, nobody, day('2026-06-01'))).toBeUndefined();
});

it('knows no post after the last day, but in the month of it', async () => {
  const employee = somebody();
  await place(source, employee, { endsOn: '2026-10-15' });
  const whom = { employee };
  expect(await postsOn(source, day('2026-10-15'), whom)).toHaveLength(1);
  expect(await postsOn(source, day('2026-10-16'), whom)).toEqual([]);
  expect(await postsInMonth(source, yearMonth('2026-10'), whom)).toHaveLength(1);
  expect(await postsInMonth(source, yearMonth('2026-11'), whom)).toEqual([]);
});

it('narrows to a unit, heads first, as of the day', async () => {
  const [unit, other] = [someUnit(), someUnit()];
  const [head, mover, stayer] = [somebody(), somebody(), somebody()];
  await place(source, head, { unitId: unit, duty: 'head' });
  await place(source, stayer, { unitId: unit });
  await place(source, mover, { unitId: unit });
  await place(source, mover, { unitId: other, startsOn: '2026-07-01' });
  const inUnit = async (text: string) =>
    (await postsOn(source, day(text), { unit })).map(({ employeeId }) => employeeId);
  const before = await inUnit('2026-06-30');
  expect(before[0]).toBe(head);
  expect(new Set(before)).toEqual(new Set([head, mover, stayer]));
  expect(await inUnit('2026-07-01')).toEqual([head, stayer]);
});

it('narrows to those under a superior, and to those without one', async () => {
  const [boss, next, staff] = [somebody(), somebody(), somebody()];
  await place(source, boss);
  await place(source, staff, { under: { '2026-01-01': boss, '2026-05-01': next } });
  const under = async (text: string, superior: typeof boss | null) =>
    (await postsOn(source, day(text), { superior })).map(({ employeeId }) => employeeId);
  expect(await under('2026-04-30', boss)).toEqual([staff]);
  expect(await under('2026-05-01', boss)).toEqual([]);
  expect(await under('2026-05-01', next)).toEqual([staff]);
  expect(await under('2026-05-01', null)).toContain(boss);
  expect(await under('2026-05-01', null)).not.toContain(staff);
});

it('lists what somebody holds beside the definitive post, from its first to its last day', async () => {
  const employee = somebody();
  const own = await place(source, employee);
  const acting = await place(source, employee, { kind: 'plt', startsOn: '2026-03-01', endsOn: '2026-05-31' });
  const held = async (text: string) => (await allPostsOf(source, employee, day(text))).map((post) => post.assignmentId);
  expect(await held('2026-02-28')).toEqual([own.assignmentId]);
  expect(await held('2026-03-01')).toEqual([own.assignmentId, acting.assignmentId]);
  expect(await held('2026-05-31')).toEqual([own.assignmentId, acting.assignmentId]);
  expect(await held('2026-06-01')).toEqual([own.assignmentId]);
  expect((await postOf(source, employee, day('2026-04-01')))?.assignmentId).toBe(own.assignmentId);
});

it('sorts the definitive posts of everybody by their start', async () => {
  const employee = somebody();
  const second = await place(source, employee, { startsOn: '2026-09-01' });
  const first = await place(source, employee, { startsOn: '2026-03-01' });
  await place(source, employee, { kind: 'team', startsOn: '2026-04-01' });
  const posts = (await definitivePosts(source.manager)).get(employee) ?? [];
  expect(posts.map((post) => post.assignmentId)).toEqual([first.assignmentId, second.assignmentId]);
});

it('counts everybody once, where the definitive post lies that began last', async () => {
  const [unit, another, employee] = [someUnit(), someUnit(), somebody()];
  const countOf = async (of: string) => (await peopleOfUnits(source)).find(({ unitId }) => unitId === of)?.people;
  await place(source, employee, { unitId: unit, endsOn: '2026-02-01' });
  await place(source, employee, { unitId: unit, startsOn: '2026-04-01' });
  await place(source, somebody(), { unitId: unit });
  expect([await countOf(unit), await countOf(another)]).toEqual([2, undefined]);
  await place(source, employee, { unitId: another, startsOn: '2026-05-01', kind: 'team' });
  expect([await countOf(unit), await countOf(another)]).toEqual([2, undefined]);
  await place(source, employee, { unitId: another, startsOn: '2026-06-01' });
  expect([await countOf(unit), await countOf(another)]).toEqual([1, 1]);
  expect(await unitsOfPerson(source, employee)).toEqual([unit, another].toSorted());
});

it('names who holds a post in a month and is none of some people', async () => {
  const [named, other, ended, unplaced] = [somebody(), somebody(), somebody(), somebody()];
  const numbers = [named, other, ended, unplaced].map((person, at) => [person, `BESIDES-${at}`] as const);
  for (const [person, number] of numbers)
    await source.query(
      `INSERT INTO directory.people_v1 (employee_id, staff_number, employment) VALUES ($1, $2, 'pns')`,
      [person, number],
    );
  for (const person of [named, other]) await place(source, person, { startsOn: '2026-10-31' });
  await place(source, ended, { startsOn: '2026-01-01', endsOn: '2026-09-30' });
  const besides = async (month: string) =>
    (await placedBesides(source, yearMonth(month), [named])).filter((number) => number.startsWith('BESIDES'));
  expect(await besides('2026-10')).toEqual(['BESIDES-1']);
  expect(await besides('2026-09')).toEqual(['BESIDES-2']);
});

it('has the former post and superior to the 12th and the next ones from the 13th of a mutation (IDN-060)', async () => {
  const [employee, old, next] = [somebody(), somebody(), somebody()];
  const [from, to] = [someUnit(), someUnit()];
  await place(source, employee, { unitId: from, endsOn: '2026-10-12', under: old });
  await place(source, employee, { unitId: to, startsOn: '2026-10-13', under: next });
  const on = async (text: string) => {
    const post = await postOf(source, employee, day(text));
    return [post?.unitId, post?.superiorId];
  };
  expect([await on('2026-10-12'), await on('2026-10-13')]).toEqual([
    [from, old],
    [to, next],
  ]);
  expect((await postsOn(source, day('2026-10-12'), { superior: next })).length).toBe(0);
  expect((await postsInMonth(source, yearMonth('2026-10'), { employee })).map(({ unitId }) => unitId)).toEqual([to]);
});

it('knows a post that was withdrawn no more, whoever was said to be its superior (IDN-063)', async () => {
  const [employee, old, wrong] = [somebody(), somebody(), somebody()];
  await place(source, employee, { under: old });
  const { assignmentId } = await place(source, employee, { startsOn: '2026-10-13', under: wrong });
  await source.query('DELETE FROM directory.posts_v1 WHERE assignment_id = $1', [assignmentId]);
  expect(await appraiserOf(source, employee, day('2026-11-01'))).toBe(old);
  expect(await postsOn(source, day('2026-11-01'), { superior: wrong })).toEqual([]);
  expect((await superiorsSince(source, [employee])).get(employee)).toEqual([{ from: '2026-01-01', superior: old }]);
});
