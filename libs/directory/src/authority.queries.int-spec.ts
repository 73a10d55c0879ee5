import { uuidv7 } from '@kinerja/clock';
import { localDate, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { actsFor, authorityOf, headOf, headsTheAgency } from './authority.queries';
import { DelegationRow } from './delegations.table';
import { openDirectory, place, somebody, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { postOf } from './posts.queries';

let directory: DirectoryDatabase;
let source: DataSource;

beforeAll(async () => {
  directory = await openDirectory();
  source = directory.source;
});
afterAll(() => directory.close());

const on = (employee: EmployeeId, day: string) => actsFor(source, employee, localDate(day));

const delegate = (employeeId: EmployeeId, substituteId: EmployeeId, startsOn: string, endsOn: string) =>
  source.getRepository(DelegationRow).insert({
    ...{ delegationId: uuidv7(), employeeId, substituteId },
    ...{ startsOn: localDate(startsOn), endsOn: localDate(endsOn) },
  });

it('acts for whoever delegated, from the first to the last day (IDN-036)', async () => {
  const [boss, deputy] = [somebody(), somebody()];
  await delegate(boss, deputy, '2026-03-02', '2026-03-06');
  expect(await on(deputy, '2026-03-01')).toEqual([]);
  expect(await on(deputy, '2026-03-02')).toEqual([boss]);
  expect(await on(deputy, '2026-03-06')).toEqual([boss]);
  expect(await on(deputy, '2026-03-07')).toEqual([]);
  expect(await on(boss, '2026-03-04')).toEqual([]);
});

it('never begins where it was ended before its first day (IDN-036)', async () => {
  const [boss, deputy] = [somebody(), somebody()];
  await delegate(boss, deputy, '2026-03-02', '2026-03-01');
  expect(await on(deputy, '2026-03-01')).toEqual([]);
  expect(await on(deputy, '2026-03-02')).toEqual([]);
});

it.each(['plt', 'plh'] as const)('acts as %s for the last head of the unit, gone or away (IDN-035)', async (kind) => {
  const [unit, head, acting] = [someUnit(), somebody(), somebody()];
  await place(source, head, { unitId: unit, duty: 'head', endsOn: '2026-02-28' });
  await place(source, acting, { unitId: unit, duty: 'head', kind, startsOn: '2026-03-01', endsOn: '2026-05-31' });
  expect(await on(acting, '2026-02-28')).toEqual([]);
  expect(await on(acting, '2026-03-01')).toEqual([head]);
  expect(await on(acting, '2026-05-31')).toEqual([head]);
  expect(await on(acting, '2026-06-01')).toEqual([]);
});

it('acts for nobody as a member of a team or in a post that leads nobody', async () => {
  const [unit, head, member] = [someUnit(), somebody(), somebody()];
  await place(source, head, { unitId: unit, duty: 'head' });
  await place(source, member, { unitId: unit, kind: 'team' });
  await place(source, member, { unitId: unit, kind: 'plt' });
  expect(await on(member, '2026-06-01')).toEqual([]);
});

it('never acts for itself', async () => {
  const [unit, head] = [someUnit(), somebody()];
  await place(source, head, { unitId: unit, duty: 'head', endsOn: '2026-02-28' });
  await place(source, head, { unitId: unit, duty: 'head', kind: 'plt', startsOn: '2026-03-01' });
  expect(await on(head, '2026-03-01')).toEqual([]);
});

it('records for the regional head with the role of the administrator (IDN-039)', async () => {
  const by = somebody();
  const day = localDate('2026-06-01');
  expect(await authorityOf(source, { by, roles: ['employee'] }, day)).toEqual({
    ...{ by, actsFor: [], recordsForRegionalHead: false },
  });
  expect(await authorityOf(source, { by, roles: ['agency-admin'] }, day)).toMatchObject({
    recordsForRegionalHead: true,
  });
});

it('knows the head of a unit on a day, and that a unit has none', async () => {
  const [unit, head, next] = [someUnit(), somebody(), somebody()];
  await place(source, head, { unitId: unit, duty: 'head', endsOn: '2026-02-28' });
  await place(source, next, { unitId: unit, duty: 'head', startsOn: '2026-04-01', under: head });
  expect((await headOf(source, unit, localDate('2026-02-28')))?.employeeId).toBe(head);
  expect((await headOf(source, unit, localDate('2026-04-01')))?.employeeId).toBe(next);
  expect(await headOf(source, someUnit(), localDate('2026-04-01'))).toBeUndefined();
});

it('tells the head of the agency from a head below and from a member', async () => {
  const [head, below, member] = [somebody(), somebody(), somebody()];
  await place(source, head, { duty: 'head' });
  await place(source, below, { duty: 'head', under: head });
  await place(source, member);
  const day = localDate('2026-06-01');
  const [one, two, three] = await Promise.all([head, below, member].map((who) => postOf(source, who, day)));
  expect([headsTheAgency(one), headsTheAgency(two), headsTheAgency(three), headsTheAgency(undefined)]).toEqual([
    ...[true, false, false, false],
  ]);
});
