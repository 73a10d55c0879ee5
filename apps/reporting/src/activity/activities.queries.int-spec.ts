import { uuidv7 } from '@kinerja/clock';
import { makeReadTables, openDataSource } from '@kinerja/database';
import { PostRow, SuperiorRow } from '@kinerja/directory';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import {
  assignmentId,
  employeeId,
  instant,
  localDate,
  unitId,
  yearMonth,
  type Authority,
  type EmployeeId,
} from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingService } from '../app.module';
import { PeriodRow } from '../period/periods.table';
import { waitingFor } from './activities.queries';
import { ActivityRow } from './activities.table';

let database: TestDatabase;
let source: DataSource;
const [old, next, clerk] = [employeeId(uuidv7()), employeeId(uuidv7()), employeeId(uuidv7())];

beforeAll(async () => {
  database = await testDatabase();
  const { name, entities } = reportingService;
  const appRole = new URL(database.url).username;
  await makeReadTables({ ownerUrl: database.ownerUrl, appRole, entities });
  source = await openDataSource({
    url: database.url,
    entities,
    schema: name,
    poolSize: 2,
    onPoolError: () => undefined,
  });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const waiting = (employee: EmployeeId, day: string): ActivityRow => ({
  employeeId: employee,
  month: yearMonth(day.slice(0, 7)),
  activityId: uuidv7(),
  date: localDate(day),
  startsAt: '08:00',
  endsAt: '09:00',
  description: 'Memeriksa berkas',
  indicatorId: null,
  quantity: null,
  unit: null,
  status: 'reported',
  returnNote: null,
  lastBy: employee,
  lastAt: instant('2026-10-12T09:00:00Z'),
});

const queueOf = async (by: EmployeeId, changed: Partial<Authority> = {}): Promise<readonly string[]> => {
  const authority = { by, actsFor: [], recordsForRegionalHead: false, ...changed };
  const { items } = await waitingFor(source, authority, { limit: 50 });
  return items.map(({ date }) => date);
};

/** A definitive post since 1 October, with who was superior from which day on. */
const placed = async (employee: EmployeeId, superiors: Readonly<Record<string, EmployeeId | null>>): Promise<void> => {
  const [post, startsOn] = [assignmentId(uuidv7()), localDate('2026-10-01')];
  await source.getRepository(PostRow).insert({
    ...{ assignmentId: post, employeeId: employee, kind: 'definitive', unitId: unitId(uuidv7()), position: 'Analis' },
    ...{
      positionKind: 'fungsional',
      jobClass: 9,
      golongan: 'III/c',
      duty: 'member',
      startsOn,
      endsOn: null,
      source: null,
    },
  });
  for (const [from, superiorId] of Object.entries(superiors))
    await source
      .getRepository(SuperiorRow)
      .insert({ assignmentId: post, fromOn: localDate(from), employeeId: employee, superiorId });
};

it('gives each report to the superior of its day, and to who stands in for that one (REP-005, IDN-039)', async () => {
  const [staff, head] = [employeeId(uuidv7()), employeeId(uuidv7())];
  await placed(staff, { '2026-10-01': old, '2026-10-15': next });
  await placed(head, { '2026-10-01': null });
  const days = ['2026-09-30', '2026-10-14', '2026-10-15', '2026-10-31'];
  await source
    .getRepository(ActivityRow)
    .insert([...days.map((day) => waiting(staff, day)), waiting(head, '2026-10-20')]);
  expect(await queueOf(old)).toEqual(['2026-09-30', '2026-10-14']);
  expect(await queueOf(next)).toEqual(['2026-10-15', '2026-10-31']);
  expect(await queueOf(clerk)).toEqual([]);
  expect(await queueOf(clerk, { actsFor: [next] })).toEqual(['2026-10-15', '2026-10-31']);
  expect(await queueOf(staff, { actsFor: [next] })).toEqual([]);
  expect(await queueOf(clerk, { recordsForRegionalHead: true })).toEqual(['2026-10-20']);
  expect(await queueOf(head, { recordsForRegionalHead: true })).toEqual([]);
});

it('asks nobody for a decision in a month that is closed', async () => {
  const staff = employeeId(uuidv7());
  const [former, running] = ['2026-11-05', '2026-12-05'];
  await placed(staff, { '2026-10-01': old });
  await source.getRepository(ActivityRow).insert([former, running].map((day) => waiting(staff, day)));
  const periods = source.getRepository(PeriodRow);
  await periods.insert([
    { month: yearMonth('2026-11'), status: 'closed' },
    { month: yearMonth('2026-12'), status: 'open' },
  ]);
  const queue = await queueOf(old);
  expect([former, running].map((day) => queue.includes(day))).toEqual([false, true]);
});
